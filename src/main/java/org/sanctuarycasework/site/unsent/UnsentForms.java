package org.sanctuarycasework.site.unsent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forms that wait for their writers, in the memory of this program, each for the browser session that it came from. Bounded
 * for each writer and in all, the oldest go first: who may send without being signed in must not be able to fill the memory.
 */
@Component
class UnsentForms {

    static final Duration KEPT_FOR = Duration.ofHours(1);
    static final int OF_ONE_WRITER = 5;
    static final int IN_ALL = 200;

    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
    private final Clock clock;

    UnsentForms(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(UUID browser, UnsentForm form) {
        forgetTheOld();
        makeRoom(waiting.values().stream().filter(kept -> kept.form.writer().equals(form.writer())).toList(), OF_ONE_WRITER);
        makeRoom(List.copyOf(waiting.values()), IN_ALL);
        waiting.put(form.id(), new Waiting(browser, form));
    }

    /** Empty for everybody but its writer, in the browser that it came from. */
    Optional<UnsentForm> find(UUID id, UUID browser, UUID writer) {
        return find(id, browser).filter(form -> form.writer().equals(writer));
    }

    /** In the browser that it came from, whoever asks: for what may be known of it before its writer signed in. */
    synchronized Optional<UnsentForm> find(UUID id, UUID browser) {
        forgetTheOld();
        return Optional.ofNullable(waiting.get(id)).filter(kept -> kept.browser.equals(browser)).map(Waiting::form);
    }

    synchronized boolean hasAny(UUID browser) {
        forgetTheOld();
        return waiting.values().stream().anyMatch(kept -> kept.browser.equals(browser));
    }

    synchronized void forget(UUID id, UUID browser) {
        waiting.values().removeIf(kept -> kept.form.id().equals(id) && kept.browser.equals(browser));
    }

    synchronized void forgetAll(UUID browser) {
        waiting.values().removeIf(kept -> kept.browser.equals(browser));
    }

    /** For when somebody signs in: what others wrote in this browser is gone from now on. */
    synchronized void leaveOnlyThoseOf(UUID writer, UUID browser) {
        waiting.values().removeIf(kept -> kept.browser.equals(browser) && !kept.form.writer().equals(writer));
    }

    private void makeRoom(List<Waiting> oldestFirst, int most) {
        oldestFirst.stream().limit(Math.max(0, oldestFirst.size() - most + 1)).forEach(kept -> waiting.remove(kept.form.id()));
    }

    @Scheduled(fixedDelay = 60_000)
    synchronized void forgetTheOld() {
        Instant now = Instant.now(clock);
        for (Iterator<Waiting> all = waiting.values().iterator(); all.hasNext();) {
            Waiting kept = all.next();
            // a clock that was moved back leaves nothing in place for longer
            if (Duration.between(kept.form.sentAt(), now).abs().compareTo(KEPT_FOR) >= 0) {
                all.remove();
            }
        }
    }

    private record Waiting(UUID browser, UnsentForm form) {
    }
}
