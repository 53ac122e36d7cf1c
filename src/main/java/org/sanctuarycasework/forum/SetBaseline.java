package org.sanctuarycasework.forum;

import java.time.Clock;

import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forum.Baselines.Baseline;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** The sanctuary manager says against which figures the programme is measured; an earlier one stays on record. */
@UseCase
public class SetBaseline {

    private final Baselines baselines;
    private final Clock clock;

    SetBaseline(Baselines baselines, Clock clock) {
        this.baselines = baselines;
        this.clock = clock;
    }

    /**
     * @param escalations as typed
     * @param challenges  as typed
     * @param quarter     of the calendar year: 1 to 4, as chosen
     * @param year        as typed
     * @throws NotAllowed unless the actor may close quarters
     * @throws Refused    if something is missing, too long no whole number, or the quarter is not over
     */
    public void set(Actor actor, String escalations, String challenges, String quarter, String year, String source, String author) {
        ForumAccess.requireClose(actor);
        Quarter counted = quarter(quarter, year);
        baselines.set(new Baseline(number(escalations, "forum.baseline.escalations.wrong"), number(challenges, "forum.baseline.challenges.wrong"),
                counted.key(), Reasons.require(source, "forum.baseline.source"),
                Reasons.require(author, "forum.baseline.author")), actor);
    }

    private Quarter quarter(String number, String year) {
        if (!number.matches("[1-4]")) {
            throw new Refused("forum.baseline.quarter.missing");
        }
        Quarter quarter = Quarter.ofKey(year.strip() + "-q" + number).orElseThrow(() -> new Refused("forum.baseline.year.wrong"));
        if (quarter.ends().isAfter(clock.instant())) {
            throw new Refused("forum.baseline.year.not-over");
        }
        return quarter;
    }

    private static int number(String typed, String text) {
        if (!typed.strip().matches("[0-9]{1,6}")) {
            throw new Refused(text);
        }
        return Integer.parseInt(typed.strip());
    }
}
