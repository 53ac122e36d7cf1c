package org.sanctuarycasework.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.EscalationFacts.BreachFacts;
import org.sanctuarycasework.escalations.EscalationFacts.EscalationFact;
import org.sanctuarycasework.escalations.EscalationFacts;
import org.sanctuarycasework.forum.QuarterTables.BoroughTotals;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Counts a quarter once and for good: later changes to its cases change no table of it. */
@UseCase
public class CloseQuarter {

    /** An escalation of the last day that nobody answers is with the director by then (sample local policy). */
    private static final Duration SETTLING = Duration.ofDays(28);

    private final ClosedQuarters quarters;
    private final EscalationFacts facts;
    private final ObjectProvider<ReferralFigures> referrals;
    private final ObjectProvider<ChallengeFigures> challenges;
    private final Clock clock;

    CloseQuarter(ClosedQuarters quarters, EscalationFacts facts, ObjectProvider<ReferralFigures> referrals,
                 ObjectProvider<ChallengeFigures> challenges, Clock clock) {
        this.quarters = quarters;
        this.facts = facts;
        this.referrals = referrals;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Those over for long enough that are not closed yet, since escalations were first raised; oldest first. */
    public List<Quarter> open() {
        Set<String> closed = quarters.keys();
        return facts.firstRaised().map(first -> Stream.iterate(Quarter.of(first), this::isSettled, Quarter::next)
                .filter(quarter -> !closed.contains(quarter.key())).toList()).orElse(List.of());
    }

    /**
     * @throws NotAllowed unless the actor may close quarters
     * @throws Refused    if it is not over for long enough, or is closed already
     */
    public void close(Actor actor, Quarter quarter) {
        ForumAccess.requireClose(actor);
        if (!isSettled(quarter)) {
            throw new Refused("forum.close.too-early");
        }
        if (!quarters.add(quarter, count(quarter), actor, clock.instant())) {
            throw new Refused("forum.close.twice");
        }
    }

    private QuarterTables count(Quarter quarter) {
        Instant from = quarter.begins();
        Instant to = quarter.ends();
        List<EscalationFact> raised = facts.raisedBetween(from, to, clock.instant());
        ChallengeFigures litigation = challenges.getIfAvailable();
        ReferralFigures referred = referrals.getIfAvailable();
        BreachFacts breaches = facts.breachesBetween(from, to);
        ChallengeFigures.Figures legal = litigation == null ? null : litigation.between(quarter.firstDay(), quarter.next().firstDay());
        return CountQuarter.of(raised, litigation == null ? Set.of() : litigation.challenged(raised.stream().map(EscalationFact::reference).toList()),
                referred == null ? null : referred.between(quarter.firstDay(), quarter.next().firstDay()),
                new BoroughTotals(breaches.possible(), breaches.confirmed(), breaches.rejected(), breaches.disputed(),
                        legal == null ? null : legal.letters(), legal == null ? null : legal.reviews(), legal == null ? null : legal.successful()));
    }

    private boolean isSettled(Quarter quarter) {
        return !clock.instant().isBefore(quarter.ends().plus(SETTLING));
    }
}
