package org.sanctuarycasework.escalations;

import java.time.Clock;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner disagrees with how a possible breach was reviewed; it is counted as confirmed, rejected and disputed ones are. */
@UseCase
public class DisputeBreach {

    private static final String SANCTUARY_MANAGERS = "sanctuary-managers";

    private final OwnEscalations own;
    private final PossibleBreaches breaches;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    DisputeBreach(OwnEscalations own, PossibleBreaches breaches, EscalationJournal journal, EscalationMail mail, Clock clock) {
        this.own = own;
        this.breaches = breaches;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param number of the possible breach
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws Refused      if the reason is missing or too long
     * @throws MovedOn      unless it was reviewed and not disputed before
     */
    public void dispute(Actor actor, String reference, int number, String why) {
        Escalation escalation = own.lock(actor, reference);
        String words = Reasons.require(why, "escalations.dispute.why");
        PossibleBreach disputed = breaches.of(reference).stream().filter(breach -> breach.number() == number && breach.canBeDisputed())
                .findFirst().orElseThrow(() -> new MovedOn(reference));
        breaches.dispute(reference, disputed.number(), actor, words, clock.instant());
        journal.write(escalation, actor, "escalation-breach-disputed");
        mail.toTeam(escalation, SANCTUARY_MANAGERS, "escalation-breach-disputed");
    }
}
