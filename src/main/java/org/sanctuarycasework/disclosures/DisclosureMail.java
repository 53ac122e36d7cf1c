package org.sanctuarycasework.disclosures;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.escalations.KnownHouseholds;
import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Component;

/** Mails to those who decide and to whoever asked: the reference and a link, nothing of what it is about or what was decided. */
@Component
class DisclosureMail {

    private static final String DECIDE = "information-governance";

    private final Messages messages;
    private final TeamAddresses teams;
    private final Names names;
    private final KnownHouseholds known;
    private final BaseAddress site;

    DisclosureMail(Messages messages, TeamAddresses teams, Names names, KnownHouseholds known, BaseAddress site) {
        this.messages = messages;
        this.teams = teams;
        this.names = names;
        this.known = known;
        this.site = site;
    }

    /** To those of information governance who do not know the household. */
    void asked(Disclosure disclosure) {
        Set<UUID> know = known.knownTo(disclosure.reference());
        teams.of(DECIDE, null).stream().filter(member -> !know.contains(member.personId())).forEach(member ->
                messages.write(new MessageDraft("disclosure-asked", disclosure.reference(), member.personId(), member.email(), member.name(),
                        site.of("/tasks?whose=unclaimed"), Map.of())));
    }

    /** To whoever asked. */
    void nobodyDecides(NobodyToDecide.ToTell to) {
        messages.write(new MessageDraft("disclosure-nobody", to.reference(), to.personId(), to.email(), to.name(),
                site.of("/cases/" + to.reference() + "/disclosures"), Map.of()));
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
