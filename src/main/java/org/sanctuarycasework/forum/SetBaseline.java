package org.sanctuarycasework.forum;

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

    SetBaseline(Baselines baselines) {
        this.baselines = baselines;
    }

    /**
     * @param escalations as typed
     * @param challenges  as typed
     * @throws NotAllowed unless the actor may close quarters
     * @throws Refused    if something is missing, too long or no whole number
     */
    public void set(Actor actor, String escalations, String challenges, String quarter, String source, String author) {
        ForumAccess.requireClose(actor);
        baselines.set(new Baseline(number(escalations, "forum.baseline.escalations.wrong"), number(challenges, "forum.baseline.challenges.wrong"),
                Reasons.require(quarter, "forum.baseline.quarter"), Reasons.require(source, "forum.baseline.source"),
                Reasons.require(author, "forum.baseline.author")), actor);
    }

    private static int number(String typed, String text) {
        if (!typed.strip().matches("[0-9]{1,6}")) {
            throw new Refused(text);
        }
        return Integer.parseInt(typed.strip());
    }
}
