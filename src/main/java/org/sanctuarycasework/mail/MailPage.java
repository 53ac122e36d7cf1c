package org.sanctuarycasework.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one mail, for the template {@code mail/message.jte} and for the plain text beside it. */
public record MailPage(String subject, String greeting, List<String> paragraphs, String linkText, String link,
                       List<String> closing) {

    String asText() {
        return Stream.of(Stream.of(greeting), paragraphs.stream(), Stream.of(linkText + ":\n" + link), closing.stream())
                .flatMap(part -> part).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
