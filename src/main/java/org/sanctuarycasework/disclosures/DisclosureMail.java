package org.sanctuarycasework.disclosures;

import java.util.Map;

import org.sanctuarycasework.cases.MessageDraft;
import org.sanctuarycasework.cases.Messages;
import org.sanctuarycasework.escalations.KnownHouseholds;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.Names.Addressee;
import org.springframework.stereotype.Component;

/** The mail to whoever asked: the reference and a link, nothing of what it is about or what was decided. */
@Component
class DisclosureMail {

    private final Messages messages;
    private final Names names;
    private final KnownHouseholds known;
    private final BaseAddress site;

    DisclosureMail(Messages messages, Names names, KnownHouseholds known, BaseAddress site) {
        this.messages = messages;
        this.names = names;
        this.known = known;
        this.site = site;
    }

    /** Not to whoever said meanwhile that they know the household. */
    void decided(Disclosure disclosure) {
        String reference = disclosure.reference();
        if (known.knownTo(reference).contains(disclosure.askedBy())) {
            return;
        }
        Addressee to = names.addressee(disclosure.askedBy());
        messages.write(new MessageDraft("disclosure-decided", reference, disclosure.askedBy(), to.email(), to.name(),
                site.of("/cases/" + reference + "/disclosures"), Map.of()));
    }
}
