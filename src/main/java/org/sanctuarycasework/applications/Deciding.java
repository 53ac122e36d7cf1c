package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;

/** What it takes to decide, for one application on its own or many at the panel. */
@UseCasePart
class Deciding {

    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    Deciding(ApplicationProcess process, ApplicationMoney money, Judgements judgements, Journal journal, Clock clock) {
        this.process = process;
        this.money = money;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param amount  pounds, not over what was asked for; ignored for a decline
     * @param reason  told to the applicant
     * @param meeting of Mayor and Cabinet, where they decide
     * @throws PotOverspent if the pot has less left than is offered
     */
    void decide(Actor actor, Application application, WorkItem task, Outcome outcome, BigDecimal amount, String reason,
                Meeting meeting) {
        String level = task.teams().iterator().next();
        if (level.equals(Meeting.LEVEL) && meeting == null) {
            throw new IllegalArgumentException("A decision of Mayor and Cabinet wants its meeting and minute");
        }
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        money.decided(application, outcome, granted, actor);
        application.become(Status.DECIDED);
        journal.write(application, actor, Audience.INTERNAL, "decided-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(new Decision(application.reference(), actor.personId(), clock.instant(), level, outcome, granted,
                reason, level.equals(Meeting.LEVEL) ? meeting : null));
        process.decided(task.id(), level.equals(Meeting.LEVEL) ? meeting.toldFrom() : null);
    }
}
