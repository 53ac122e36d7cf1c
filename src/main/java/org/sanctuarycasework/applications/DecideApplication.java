package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;

/** Whoever the delegation table names decides an application; never the person who recommended. */
@UseCase
public class DecideApplication {

    /** Id of its task in the process model. */
    public static final String TASK = "decideApplication";

    private final ApplicationTasks tasks;
    private final WorkItems items;
    private final ApplicationProcess process;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    DecideApplication(ApplicationTasks tasks, WorkItems items, ApplicationProcess process, Judgements judgements,
                      Journal journal, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.process = process;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param amount  pounds, not over what was asked for; ignored for a decline
     * @param reason  told to the applicant
     * @param meeting of Mayor and Cabinet, where they decide
     */
    public Application decide(Actor actor, String taskId, Outcome outcome, BigDecimal amount, String reason,
                              Meeting meeting) {
        Application application = tasks.begin(actor, taskId, TASK);
        String level = items.byId(taskId).map(WorkItem::teams).orElseThrow().iterator().next();
        if (level.equals(Meeting.LEVEL) && meeting == null) {
            throw new IllegalArgumentException("A decision of Mayor and Cabinet wants its meeting and minute");
        }
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        application.become(Status.DECIDED);
        journal.write(application, actor, Audience.INTERNAL, "decided-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(meeting == null
                ? new Decision(application.reference(), actor.personId(), clock.instant(), level, outcome, granted, reason,
                        null, null, null, null)
                : new Decision(application.reference(), actor.personId(), clock.instant(), level, outcome, granted, reason,
                        meeting.on(), meeting.minuteReference(), meeting.noticeOn(), meeting.callInEndsOn()));
        process.decided(taskId, meeting == null ? null : meeting.toldFrom());
        return application;
    }

    /**
     * The meeting of Mayor and Cabinet at which it was decided, and where its minutes say so.
     *
     * @param noticeOn     when notice of a key decision was published, null if it is none
     * @param callInEndsOn last day on which it can be called in, null if it cannot be
     */
    public record Meeting(LocalDate on, String minuteReference, LocalDate noticeOn, LocalDate callInEndsOn) {

        /** Key of the team that records what Mayor and Cabinet decided. */
        public static final String LEVEL = "cabinet-support";

        /** @return the start of the day after the last one for a call-in; null for at once */
        Instant toldFrom() {
            return callInEndsOn == null ? null : callInEndsOn.plusDays(1).atStartOfDay(CaseworkClock.LONDON).toInstant();
        }
    }
}
