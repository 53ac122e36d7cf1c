package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Somebody who had no hand in an application upholds the appeal, and it is assessed again, or lets the outcome stand. */
@UseCase
public class HearAppeal {

    /** Id of its task in the process model. */
    public static final String TASK = "hearAppeal";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Appeals appeals;
    private final ApplicationMoney money;
    private final Journal journal;
    private final Clock clock;

    HearAppeal(ApplicationTasks tasks, ApplicationProcess process, Appeals appeals, ApplicationMoney money,
               Journal journal, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.appeals = appeals;
        this.money = money;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param reason told to the applicant
     * @throws Refused if it is missing or too long
     */
    public Application hear(Actor actor, String taskId, boolean upheld, String reason) {
        Application application = tasks.begin(actor, taskId, TASK);
        String why = Reasons.require(reason, "applications.hear.reason");
        Appeal made = appeals.of(application.reference()).orElseThrow();
        appeals.hear(new Appeal(made.reference(), made.ground(), made.statement(), made.madeBy(), made.madeAt(),
                made.against(), actor.personId(), clock.instant(), upheld, why));
        application.appealHeard(upheld, made.against(), clock.instant());
        journal.write(application, actor, Audience.SHARED, upheld ? "appeal-upheld" : "appeal-not-upheld", Map.of("reason", why));
        if (upheld) {
            money.givenBack(application, actor);
        }
        process.appealHeard(taskId, upheld);
        return application;
    }
}
