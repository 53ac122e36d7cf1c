package org.sanctuarycasework.referrals;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.escalations.EmergencyNumbers;
import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.Names;

/** Nobody answered in time: keeps that, and tells the partner that they may escalate, by the reference only. */
@ProcessStep
public class MarkAsLate {

    private final Referrals referrals;
    private final ReferralJournal journal;
    private final Messages messages;
    private final Names names;
    private final BaseAddress site;
    private final EmergencyNumbers numbers;
    private final Clock clock;

    MarkAsLate(Referrals referrals, ReferralJournal journal, Messages messages, Names names, BaseAddress site,
               EmergencyNumbers numbers, Clock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.messages = messages;
        this.names = names;
        this.site = site;
        this.numbers = numbers;
        this.clock = clock;
    }

    public void mark(String reference) {
        Referral referral = referrals.lock(reference).orElseThrow();
        if (!referral.markLate(clock.instant())) {
            return;
        }
        journal.write(referral, Actor.SYSTEM, "referral-late");
        Addressee to = names.addressee(referral.loggedBy());
        messages.write(new MessageDraft("referral-late", reference, referral.loggedBy(), to.email(), to.name(),
                site.of("/referrals/" + reference), Map.of("dutyLine", numbers.dutyLine())));
    }
}
