package org.sanctuarycasework.mail;

import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.passkeys.PasskeyResetMail;
import org.springframework.stereotype.Component;

/** Puts the news that passkeys were deleted into the same outbox as every other mail. */
@Component
class MailPasskeyReset implements PasskeyResetMail {

    private final Messages messages;
    private final BaseAddress site;

    MailPasskeyReset(Messages messages, BaseAddress site) {
        this.messages = messages;
        this.site = site;
    }

    @Override
    public void send(UUID personId, Addressee addressee) {
        messages.write(new MessageDraft("passkey-reset", null, personId, addressee.email(), addressee.name(),
                site.of("/sign-in"), Map.of()));
    }
}
