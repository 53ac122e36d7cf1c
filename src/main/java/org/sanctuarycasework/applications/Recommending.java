package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.people.Actor;

/** What it takes to recommend an outcome, for one application on its own or many at the panel. */
@UseCasePart
class Recommending {

    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    Recommending(ApplicationProcess process, ApplicationMoney money, Judgements judgements, Journal journal, Clock clock) {
        this.process = process;
        this.money = money;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param amount pounds, not over what was asked for; ignored for a decline */
    void recommend(Actor actor, Application application, String taskId, Outcome outcome, BigDecimal amount, String reason) {
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        application.become(Status.DECISION);
        journal.write(application, actor, Audience.INTERNAL, "recommended-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(new Recommendation(application.reference(), actor.personId(), clock.instant(), outcome, granted, reason));
        money.recommended(application, granted, actor);
        // A decline is decided by whoever could have granted the request.
        process.recommended(taskId, granted == null ? application.requested() : granted);
    }
}
