package org.sanctuarycasework.disclosures.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.LimitsInWords;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.disclosures.Disclosure;
import org.sanctuarycasework.disclosures.DisclosureStatus;
import org.sanctuarycasework.disclosures.NobodyToDecide;
import org.sanctuarycasework.disclosures.TimesToDecide;
import org.springframework.stereotype.Component;

/** Says of disclosures that wait when a decision is expected, and whether anybody may make it. */
@Component
class WaitingDisclosures {

    private final TimesToDecide times;
    private final LimitsInWords limits;
    private final NobodyToDecide nobody;
    private final Clock clock;

    WaitingDisclosures(TimesToDecide times, LimitsInWords limits, NobodyToDecide nobody, Clock clock) {
        this.times = times;
        this.limits = limits;
        this.nobody = nobody;
        this.clock = clock;
    }

    /** @param ofOneCase those that are decided have no entry in the answer */
    Map<UUID, Waiting> among(List<Disclosure> ofOneCase) {
        List<Disclosure> undecided = ofOneCase.stream().filter(disclosure -> disclosure.status() == DisclosureStatus.ASKED).toList();
        if (undecided.isEmpty()) {
            return Map.of();
        }
        boolean stuck = nobody.isSoFor(undecided.get(0).reference());
        Map<UUID, TimeLimit> given = times.of(undecided.stream().map(Disclosure::id).toList());
        return undecided.stream().map(Disclosure::id).collect(Collectors.toMap(Function.identity(), id -> waiting(given.get(id), stuck)));
    }

    private Waiting waiting(TimeLimit given, boolean stuck) {
        if (given == null) {
            return new Waiting(null, List.of(), false, stuck);
        }
        Instant ends = given.ends();
        return new Waiting(ends, limits.withoutWarning(given), clock.instant().isAfter(ends), stuck);
    }
}
