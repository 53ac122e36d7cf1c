package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/**
 * Each night of an escalation in which a duty may be owed: where no safe place is confirmed, a possible breach is opened
 * and told. While one waits for its review, another night is told again and adds to it.
 */
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

    public Findings check(String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        Instant now = clock.instant();
        boolean opened = escalation.safePlaceAt() == null && tell(escalation, now);
        return new Findings(opened, workingDays.endOf(DAYS_TO_REVIEW, now), escalation.status() == EscalationStatus.OPEN, Nights.next(now));
    }

    /** @return true if a breach was opened, false if the night belongs to one that waits for its review */
    private boolean tell(Escalation escalation, Instant now) {
        boolean another = breaches.waitsForReview(escalation.reference());
        if (another) {
            breaches.addNight(escalation.reference());
        } else {
            breaches.open(escalation.reference(), now);
            readers.open(escalation.reference(), REVIEWERS);
        }
        journal.write(escalation, Actor.SYSTEM, another ? "escalation-breach-another-night" : "escalation-breach-possible");
        TOLD.forEach(team -> mail.toTeam(escalation, team, "escalation-breach-possible"));
        return !another;
    }

    /**
     * What a look at a night tells the process.
     *
     * @param reviewDueAt until when a breach that was opened is to be reviewed
     * @param watchOn     true if the next night is to be looked at as well
     */
    public record Findings(boolean breachPossible, Instant reviewDueAt, boolean watchOn, Instant nextCheckAt) {
    }
}
