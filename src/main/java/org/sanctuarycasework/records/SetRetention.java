package org.sanctuarycasework.records;

import java.time.Clock;

import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Information governance says how long a kind of record is kept. */
@UseCase
public class SetRetention {

    private static final int LONGEST = 1200;

    private final RetentionPeriods periods;
    private final KeptRecords records;
    private final Clock clock;

    SetRetention(RetentionPeriods periods, KeptRecords records, Clock clock) {
        this.periods = periods;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param months as typed, after the case is closed
     * @param source the schedule or law that says so
     * @throws NotAllowed   unless information governance asks
     * @throws NoSuchRecord if there is no such kind
     * @throws Refused      if it is no number of months from 1 to 1200, or the source is missing or too long
     */
    public void set(Actor actor, String kind, String months, String source) {
        RecordsAccess.require(actor);
        if (!records.kinds().contains(kind)) {
            throw new NoSuchRecord(kind);
        }
        if (!months.strip().matches("[1-9][0-9]{0,3}") || Integer.parseInt(months.strip()) > LONGEST) {
            throw new Refused("records.months.wrong");
        }
        periods.set(actor, kind, Integer.parseInt(months.strip()), Reasons.require(source, "records.source"), clock.instant());
    }
}
