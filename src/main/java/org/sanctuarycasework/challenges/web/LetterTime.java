package org.sanctuarycasework.challenges.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.sanctuarycasework.challenges.PreActionLetter;
import org.sanctuarycasework.deadlines.CaseworkClock;

/**
 * How many days a letter gives, beside what is usual.
 *
 * @param days   from the day of receipt to the day for the answer
 * @param usual  14, by the Pre-Action Protocol for Judicial Review
 */
public record LetterTime(long days, int usual) {

    private static final int USUAL_DAYS = 14;

    /** Null if there is no letter. */
    static LetterTime of(PreActionLetter letter) {
        return letter == null ? null : new LetterTime(ChronoUnit.DAYS.between(letter.receivedOn(),
                LocalDate.ofInstant(letter.dueAt(), CaseworkClock.LONDON)), USUAL_DAYS);
    }

    public boolean isShorter() {
        return days < usual;
    }
}
