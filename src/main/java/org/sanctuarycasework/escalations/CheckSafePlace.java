package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** At ten at night: where a duty may be owed and no safe place is confirmed, a possible breach is opened and told. */
@ProcessStep
public class CheckSafePlace {

    private static final List<String> TOLD = List.of("housing-directors", "sanctuary-managers");
    private static final int DAYS_TO_REVIEW = 3;
    private static final String REVIEWERS = "escalation-reviewers";

    private final Escalations escalations;
    private final PossibleBreaches breaches;
    private final Readers readers;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final WorkingDays workingDays;
    private final Clock clock;

    CheckSafePlace(Escalations escalations, PossibleBreaches breaches, Readers readers, EscalationJournal journal,
                   EscalationMail mail, WorkingDays workingDays, Clock clock) {
        this.escalations = escalations;
        this.breaches = breaches;
        this.readers = readers;
        this.journal = journal;
        this.mail = mail;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Until when it is to be reviewed. */
    public Instant reviewDueAt() {
        return workingDays.endOf(DAYS_TO_REVIEW, clock.instant());
    }

    /** @return true if a breach is possible */
    public boolean check(String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        if (!escalation.partSeven() || escalation.safePlaceAt() != null) {
            return false;
        }
        if (breaches.of(reference).isEmpty()) {
            breaches.open(reference, clock.instant());
            readers.open(reference, REVIEWERS);
            journal.write(escalation, Actor.SYSTEM, "escalation-breach-possible");
            TOLD.forEach(team -> mail.toTeam(escalation, team, "escalation-breach-possible"));
        }
        return true;
    }
}
