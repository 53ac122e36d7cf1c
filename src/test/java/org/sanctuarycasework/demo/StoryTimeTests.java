package org.sanctuarycasework.demo;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.SampleCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTimeTests {

    private static final Instant FIRST_START = Instant.parse("2026-08-31T23:30:00Z");

    private final StoryTime times = new StoryTime(SampleCalendar.workingDays());

    @Test
    void readsADateAsTimeInLondon() {
        assertThat(times.read("2024-09-02 11:15", FIRST_START)).isEqualTo("2024-09-02T10:15:00Z");
    }

    @Test
    void countsWorkingDaysBackFromTheFirstStart() {
        // in London the first start is on Tuesday 1 September, after a bank holiday and a weekend
        assertThat(times.read("1 10:20", FIRST_START)).isEqualTo("2026-08-28T09:20:00Z");
    }
}
