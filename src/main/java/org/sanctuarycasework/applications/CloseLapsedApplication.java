package org.sanctuarycasework.applications;

import java.time.Clock;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Closes a lapsed application for good: the round is decided, so it can no longer be revived. */
@ProcessStep
public class CloseLapsedApplication {

    private final Applications applications;
    private final Journal journal;
    private final Clock clock;

    CloseLapsedApplication(Applications applications, Journal journal, Clock clock) {
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    public void close(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        application.close(clock.instant());
        journal.write(application, Actor.SYSTEM, "closed-lapsed");
    }
}
