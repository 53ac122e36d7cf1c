package org.sanctuarycasework.forum;

import java.time.Clock;
import java.util.Optional;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quarter against which the programme is measured: how often the route was used then, from which source. */
@Repository
public class Baselines {

    private final JdbcClient database;
    private final Clock clock;

    Baselines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest; empty while it is not set. */
    public Optional<Baseline> current() {
        return database.sql("select escalations, challenges, quarter, source, author from forum_baseline order by id desc limit 1")
                .query(Baseline.class).optional();
    }

    void set(Baseline baseline, Actor actor) {
        database.sql("insert into forum_baseline (escalations, challenges, quarter, source, author, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(baseline.escalations(), baseline.challenges(), baseline.quarter(), baseline.source(), baseline.author(),
                        actor.personId(), Instants.at(clock.instant())).update();
    }

    /**
     * Figures of the time before the programme.
     *
     * @param escalations how often the route was used in the quarter
     * @param challenges  legal challenges that succeeded in the quarter
     * @param quarter     its key; words, if it was set when any were taken
     * @param author      who counted it
     */
    public record Baseline(int escalations, int challenges, String quarter, String source, String author) {

        /** Half of it, which the programme wants to come to. */
        public int target() {
            return escalations / 2;
        }

        public int challengesTarget() {
            return challenges / 2;
        }

        /** By how much a count is above (or, negative, below) the baseline, in percent; empty if the baseline is 0. */
        public Optional<Integer> change(int count) {
            return escalations == 0 ? Optional.empty() : Optional.of(Math.round(100f * (count - escalations) / escalations));
        }
    }
}
