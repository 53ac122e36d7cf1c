package org.sanctuarycasework.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The program's FEEL conditions without the program, for tests of other modules. */
public final class TestConditions {

    private TestConditions() {
    }

    /** @param moment that the conditions take for now, in ISO form */
    public static Conditions at(String moment) {
        return new FeelConditions(Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/London")));
    }
}
