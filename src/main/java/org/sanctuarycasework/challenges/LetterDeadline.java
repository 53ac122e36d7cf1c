package org.sanctuarycasework.challenges;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.forms.Answers;

/**
 * Until when a pre-action letter wants its answer: what the letter says. 14 days are usual (Pre-Action Protocol for
 * Judicial Review), fewer where it is urgent.
 *
 * @param warningAt when three quarters of the time since the day of receipt have passed
 */
record LetterDeadline(Instant dueAt, Instant warningAt) {

    /** Of a form that asks for {@code receivedOn}, {@code dueOn} and {@code dueTime}. */
    static LetterDeadline typed(Answers typed, LocalDate today, WorkingDays workingDays) {
        String time = typed.text("dueTime");
        return of(LocalDate.parse(typed.text("receivedOn")), LocalDate.parse(typed.text("dueOn")),
                time == null ? null : LocalTime.parse(time), today, workingDays);
    }

    /**
     * @param time null for the close of business on that day
     * @throws Refused if it was received in the future, or would have to be answered before that day
     */
    static LetterDeadline of(LocalDate receivedOn, LocalDate dueOn, LocalTime time, LocalDate today, WorkingDays workingDays) {
        if (receivedOn.isAfter(today)) {
            throw new Refused("challenges.letter.received.future");
        }
        if (dueOn.isBefore(receivedOn)) {
            throw new Refused("challenges.letter.due.before-received");
        }
        Instant received = receivedOn.atStartOfDay(CaseworkClock.LONDON).toInstant();
        Instant due = time == null ? workingDays.endOf(0, dueOn.atStartOfDay(CaseworkClock.LONDON).toInstant())
                : dueOn.atTime(time).atZone(CaseworkClock.LONDON).toInstant();
        return new LetterDeadline(due, received.plus(Duration.between(received, due).multipliedBy(3).dividedBy(4)));
    }
}
