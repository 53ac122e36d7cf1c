package org.sanctuarycasework.mail;

import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.organisations.InvitationMail;
import org.sanctuarycasework.people.BaseAddress;
import org.springframework.stereotype.Component;

/** Puts invitations into the same outbox as every other mail. */
@Component
class MailInvitation implements InvitationMail {

    private final Messages messages;
    private final BaseAddress site;

    MailInvitation(Messages messages, BaseAddress site) {
        this.messages = messages;
        this.site = site;
    }

    @Override
    public void send(String email, UUID organisationId) {
        messages.write(new MessageDraft("invitation", null, null, email, "",
                site.of("/organisations/" + organisationId), Map.of()));
    }
}
