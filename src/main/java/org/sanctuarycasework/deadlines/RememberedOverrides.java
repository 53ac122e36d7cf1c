package org.sanctuarycasework.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The overrides of the calendar without a statement for each day asked about.
 *
 * <p>They are read again after a change on this node, and at most a minute after a change on another one. Asking the
 * database for a range each time would be right at once everywhere, but costs a statement for each due time of a list.
 * A minute is enough: a change holds for what begins afterwards, and is made days before the day it is about.
 */
@Component
class RememberedOverrides implements Supplier<Map<LocalDate, CalendarOverride>> {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final CalendarOverrides overrides;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading reading;

    RememberedOverrides(CalendarOverrides overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    @Override
    public Map<LocalDate, CalendarOverride> get() {
        Reading last = reading;
        if (last == null || last.change() != changes.get() || isOld(last)) {
            last = read();
            reading = last;
        }
        return last.overrides();
    }

    // also after a rollback: the transaction itself may have read what then never was
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CalendarOverrides.Changed change) {
        changes.incrementAndGet();
    }

    /** Either way: the demo and tests move the clock, also back. */
    private boolean isOld(Reading last) {
        return Duration.between(last.at(), clock.instant()).abs().compareTo(LONGEST) >= 0;
    }

    /** Without a lock: whoever waited for one while holding a connection could block the one who needs a connection. */
    private Reading read() {
        // before the statement, so that a change during it is not missed
        long change = changes.get();
        Instant at = clock.instant();
        return new Reading(overrides.all().stream()
                .collect(Collectors.toUnmodifiableMap(CalendarOverride::day, Function.identity())), change, at);
    }

    private record Reading(Map<LocalDate, CalendarOverride> overrides, long change, Instant at) {
    }
}
