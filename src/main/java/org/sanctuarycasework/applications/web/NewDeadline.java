package org.sanctuarycasework.applications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;

/**
 * A deadline that a manager wants.
 *
 * @param reference of the one application it is for; null for everybody
 * @param closesAt  to the second
 */
public record NewDeadline(String reference, Instant closesAt, String reason) {

    static NewDeadline of(Answers answers) {
        return new NewDeadline(answers.text("who").equals("one") ? answers.text("reference").toUpperCase(Locale.ROOT) : null,
                LocalDate.parse(answers.text("closesOn")).atTime(LocalTime.parse(answers.text("closesTime")))
                        .atZone(CaseworkClock.LONDON).toInstant(), answers.text("reason"));
    }
}
