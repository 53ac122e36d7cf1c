package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Optional;

import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.stereotype.Component;

/** Until when an outcome can be appealed: the round's number of working days after it was told. */
@Component
class AppealTimes {

    private final WorkingDays workingDays;
    private final Rounds rounds;
    private final Judgements judgements;
    private final Appeals appeals;

    AppealTimes(WorkingDays workingDays, Rounds rounds, Judgements judgements, Appeals appeals) {
        this.workingDays = workingDays;
        this.rounds = rounds;
        this.judgements = judgements;
        this.appeals = appeals;
    }

    /** @return empty where there is nothing to appeal against: no outcome, all that was asked for, or an appeal already */
    Optional<Instant> closesAt(Application application) {
        if (!application.status().isOutcome() || appeals.of(application.reference()).isPresent() || hasAllItAskedFor(application)) {
            return Optional.empty();
        }
        return Optional.of(workingDays.endOf(rounds.byId(application.roundId()).appealDays(), application.closedAt()));
    }

    private boolean hasAllItAskedFor(Application application) {
        return application.status() == Status.OFFERED && judgements.decisionOf(application.reference())
                .filter(decision -> decision.amount().compareTo(application.requested()) >= 0).isPresent();
    }
}
