package org.sanctuarycasework.challenges.web;

import java.time.LocalDate;

import org.sanctuarycasework.challenges.LegalChallenge;
import org.sanctuarycasework.deadlines.StatutoryClock;
import org.sanctuarycasework.deadlines.StatutoryClocks;
import org.sanctuarycasework.deadlines.StatutoryTime;

/**
 * The time set by law for a claim for judicial review: help, no advice.
 *
 * @param lastDay three months after the decision at the latest; null if the day of the decision is not known
 */
public record ClaimTime(StatutoryTime time, LocalDate lastDay) {

    static ClaimTime of(LegalChallenge challenge) {
        StatutoryTime time = StatutoryClocks.all().stream().filter(known -> known.key().equals("judicial-review")).findFirst().orElseThrow();
        return new ClaimTime(time, challenge.decidedOn() == null ? null : StatutoryClock.lastDay(time.periods().get(0), challenge.decidedOn()));
    }
}
