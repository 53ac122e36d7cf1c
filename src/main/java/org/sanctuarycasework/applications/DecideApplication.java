package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
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

    /** True if the four-eyes rule keeps the actor from deciding upon this recommendation. */
    public static boolean isBarred(Actor actor, Recommendation recommendation) {
        return actor.isSamePersonAs(recommendation.recommendedBy());
    }

    /**
     * @param amount  pounds, not over what was asked for; ignored for a decline
     * @param reason  told to the applicant
     * @param meeting of Mayor and Cabinet, where they decide
     * @throws NotAllowed if the actor recommended
     */
    public Application decide(Actor actor, String taskId, Outcome outcome, BigDecimal amount, String reason,
                              Meeting meeting) {
        Application application = tasks.begin(actor, taskId, TASK);
        if (isBarred(actor, judgements.recommendationOf(application.reference()).orElseThrow())) {
            throw new NotAllowed("applications.decide-application.you-recommended");
        }
        String level = items.byId(taskId).map(WorkItem::teams).orElseThrow().iterator().next();
        if (level.equals(Meeting.LEVEL) && meeting == null) {
            throw new IllegalArgumentException("A decision of Mayor and Cabinet wants its meeting and minute");
        }
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        application.end(outcome.status(), reason, clock.instant());
        journal.write(application, actor, Audience.SHARED, "decided-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(new Decision(application.reference(), actor.personId(), clock.instant(), level, outcome, granted,
                reason, meeting == null ? null : meeting.on(), meeting == null ? null : meeting.minuteReference()));
        process.decided(taskId);
        return application;
    }

    /** The meeting of Mayor and Cabinet at which it was decided, and where its minutes say so. */
    public record Meeting(LocalDate on, String minuteReference) {

        /** Key of the team that records what Mayor and Cabinet decided. */
        public static final String LEVEL = "cabinet-support";
    }
}
