package org.sanctuarycasework.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the demo's time forward, so that one sees deadlines pass; what is due on the way happens. How far it was moved
 * is stored: the cases of a database that has seen tomorrow must not wake up yesterday.
 */
@Component
@Profile("demo")
public class DemoClock implements SmartLifecycle {

    /** Further at once would mean years of reminders. */
    public static final Duration FURTHEST = Duration.ofDays(366);

    private final CaseworkClock clock;
    private final DueJobs jobs;
    private final JdbcClient database;
    private volatile boolean running;

    DemoClock(CaseworkClock clock, DueJobs jobs, JdbcClient database) {
        this.clock = clock;
        this.jobs = jobs;
        this.database = database;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves on, never back; one visitor at a time.
     *
     * @return false if the moment is over already or more than {@link #FURTHEST} ahead: nothing is changed then
     */
    public synchronized boolean moveTo(Instant moment) {
        Instant from = now();
        if (!moment.isAfter(from) || moment.isAfter(from.plus(FURTHEST))) {
            return false;
        }
        store(Duration.between(Clock.offset(clock, clock.offset().negated()).instant(), moment));
        jobs.whileNoneRunByThemselves(() -> jobs.runAllUntil(moment));
        return true;
    }

    /** Goes on from where the clock was when the program stopped. */
    @Override
    public void start() {
        running = true;
        database.sql("select milliseconds from demo_clock").query(Long.class).optional()
                .ifPresent(milliseconds -> clock.moveTo(clock.instant().plusMillis(milliseconds)));
    }

    private void store(Duration offset) {
        database.sql("""
                        insert into demo_clock (milliseconds) values (?)
                        on conflict (only_row) do update set milliseconds = excluded.milliseconds""")
                .param(offset.toMillis()).update();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the sample data are made, which sets the clock to the real time, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
