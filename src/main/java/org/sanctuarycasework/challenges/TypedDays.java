package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.LocalDate;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;
import org.springframework.stereotype.Component;

/** Days that somebody typed, by the council's calendar in London. */
@Component
class TypedDays {

    private final Clock clock;

    TypedDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseworkClock.LONDON);
    }

    /** Null if none was typed. */
    LocalDate optional(Answers typed, String question) {
        String day = typed.text(question);
        return day == null ? null : notInFuture(LocalDate.parse(day));
    }

    /** @throws Refused if it is in the future: what has not happened cannot be recorded */
    LocalDate past(Answers typed, String question) {
        return notInFuture(LocalDate.parse(typed.text(question)));
    }

    private LocalDate notInFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused("challenges.day.future");
        }
        return day;
    }
}
