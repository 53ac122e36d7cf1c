package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class AttemptsTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void allowsSoManyInAWindowAndNoMore() {
        Attempts attempts = new Attempts(2, QUARTER, 10);

        assertThat(attempts.tryOnce("one", NOON)).isTrue();
        assertThat(attempts.tryOnce("one", NOON.plusSeconds(1))).isTrue();
        assertThat(attempts.tryOnce("one", NOON.plusSeconds(2))).isFalse();
        assertThat(attempts.tryOnce("another", NOON.plusSeconds(2))).isTrue();
    }

    @Test
    void allowsAgainWhenTheWindowIsOver() {
        Attempts attempts = new Attempts(1, QUARTER, 10);
        attempts.tryOnce("one", NOON);

        assertThat(attempts.tryOnce("one", NOON.plus(QUARTER).minusMillis(1))).isFalse();
        assertThat(attempts.tryOnce("one", NOON.plus(QUARTER))).isTrue();
    }

    @Test
    void forgetsTheOldestKeyWhenFull() {
        Attempts attempts = new Attempts(1, QUARTER, 2);
        attempts.tryOnce("first", NOON);
        attempts.tryOnce("second", NOON);
        attempts.tryOnce("third", NOON);

        assertThat(attempts.tryOnce("second", NOON)).isFalse();
        assertThat(attempts.tryOnce("first", NOON)).isTrue();
    }
}
