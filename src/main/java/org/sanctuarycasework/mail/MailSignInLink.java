package org.sanctuarycasework.mail;

import java.util.Map;
import org.sanctuarycasework.people.SignInMail;
import org.springframework.stereotype.Component;

/** Puts sign-in links into the same outbox as every other mail. */
@Component
class MailSignInLink implements SignInMail {

    static final String TEMPLATE = "sign-in";

    private final Messages messages;
    private final DutyLine dutyLine;

    MailSignInLink(Messages messages, DutyLine dutyLine) {
        this.messages = messages;
        this.dutyLine = dutyLine;
    }

    @Override
    public void send(String email, String name, String link) {
        messages.write(new MessageDraft(TEMPLATE, null, null, email, name, link, Map.of("dutyLine", dutyLine.number())));
    }
}
