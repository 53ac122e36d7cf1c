package org.sanctuarycasework.demo.web;

import java.util.Arrays;
import java.util.List;
import org.sanctuarycasework.mail.KeptMessage;

/**
 * One mail as the demo inbox shows it.
 *
 * @param lines empty if the text was cleared because its link is out of date
 */
public record InboxMessage(KeptMessage message, List<Line> lines) {

    /** @param site the address that links of this site begin with, up to and with the slash after the host */
    static InboxMessage of(KeptMessage message, String site) {
        return new InboxMessage(message, message.text() == null ? List.of()
                : Arrays.stream(message.text().split("\n")).filter(text -> !text.isBlank())
                        .map(text -> new Line(text, text.startsWith(site) ? text.substring(site.length() - 1) : null))
                        .toList());
    }

    /** @param href for a line that is a link to this site, as a path of it; else null */
    public record Line(String text, String href) {
    }
}
