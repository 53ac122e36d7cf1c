package org.sanctuarycasework.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that administrators took out of the calendar of bank holidays or added to it. */
@Repository
public class CalendarOverrides {

    private static final String SELECT = "select day, working, name from calendar_override ";

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarOverrides(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Those from this day on, by date. */
    public List<CalendarOverride> from(LocalDate day, int most) {
        return database.sql(SELECT + "where day >= ? order by day limit ?").params(day, most)
                .query(CalendarOverride.class).list();
    }

    /** All there are: some for each year, as people add them one by one. */
    List<CalendarOverride> all() {
        return database.sql(SELECT).query(CalendarOverride.class).list();
    }

    /** @return false if there is one for that day already: nothing is changed then */
    public boolean add(CalendarOverride override, UUID setBy) {
        events.publishEvent(new Changed());
        return database.sql("""
                        insert into calendar_override (day, working, name, set_by, set_at) values (?, ?, ?, ?, ?)
                        on conflict (day) do nothing""")
                .params(override.day(), override.working(), override.name(), setBy, OffsetDateTime.now(clock)).update() == 1;
    }

    /** @return what was removed; empty if there is none for that day */
    public Optional<CalendarOverride> remove(LocalDate day) {
        events.publishEvent(new Changed());
        return database.sql("delete from calendar_override where day = ? returning day, working, name").param(day)
                .query(CalendarOverride.class).optional();
    }

    /** The overrides are others than before. */
    record Changed() {
    }
}
