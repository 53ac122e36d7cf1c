package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the times of stories, which are written for London. */
@Component
@Profile("demo")
class StoryTime {

    private final WorkingDays workingDays;

    StoryTime(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** @param written {@code 2024-09-02 11:15}, or {@code 12 11:15} for the 12th working day before the first start */
    Instant read(String written, Instant firstStart) {
        String[] parts = written.split(" ");
        LocalTime time = LocalTime.parse(parts[1]);
        LocalDateTime moment = parts[0].contains("-") ? LocalDate.parse(parts[0]).atTime(time)
                : LocalDate.ofInstant(workingDays.before(Integer.parseInt(parts[0]), firstStart), CaseworkClock.LONDON)
                        .atTime(time);
        return moment.atZone(CaseworkClock.LONDON).toInstant();
    }
}
