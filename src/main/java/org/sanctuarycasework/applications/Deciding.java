package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamMembers;
import org.sanctuarycasework.tasks.Programmes;
import org.sanctuarycasework.tasks.WorkItem;

/** What it takes to decide, for one application on its own or many at the panel. */
@UseCasePart
class Deciding {

    private final ApplicationProcess process;
    private final Delegation delegation;
    private final Programmes programmes;
    private final TeamMembers teams;
    private final ApplicationMoney money;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    Deciding(ApplicationProcess process, Delegation delegation, Programmes programmes, TeamMembers teams,
             ApplicationMoney money, Judgements judgements, Journal journal, Clock clock) {
        this.process = process;
        this.delegation = delegation;
        this.programmes = programmes;
        this.teams = teams;
        this.money = money;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param amount  pounds, not over what was asked for; ignored for a decline
     * @param reason  told to the applicant
     * @param meeting of Mayor and Cabinet, where they decide
     * @throws Refused      if the delegation table gives such an amount to a level above the one that decides
     * @throws PotOverspent if the pot has less left than is offered
     */
    void decide(Actor actor, Application application, WorkItem task, Outcome outcome, BigDecimal amount, String reason,
                Meeting meeting) {
        String level = task.teams().iterator().next();
        if (level.equals(Meeting.LEVEL) && meeting == null) {
            throw new IllegalArgumentException("A decision of Mayor and Cabinet wants its meeting and minute");
        }
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        if (granted != null) {
            requireWithin(level, task, granted);
        }
        money.decided(application, outcome, granted, actor);
        application.become(Status.DECIDED);
        journal.write(application, actor, Audience.INTERNAL, "decided-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(new Decision(application.reference(), actor.personId(), clock.instant(), level, outcome, granted,
                reason, level.equals(Meeting.LEVEL) ? meeting : null));
        process.decided(task.id(), level.equals(Meeting.LEVEL) ? meeting.toldFrom() : null);
    }

    /** The level was chosen for the amount that was recommended, and another amount may be decided. */
    private void requireWithin(String level, WorkItem task, BigDecimal granted) {
        String asked = delegation.teamFor(task.id(), granted);
        if (!programmes.levelsFrom(asked).contains(level)) {
            throw new Refused("applications.decide.over-delegation", Money.inWords(granted), teams.teamName(asked));
        }
    }
}
