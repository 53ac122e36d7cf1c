package org.sanctuarycasework.records;

import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For how long each kind of record is kept after its case is closed, and where that rule comes from. */
@Repository
public class RetentionPeriods {

    private final JdbcClient database;
    private final KeptRecords records;

    RetentionPeriods(JdbcClient database, KeptRecords records) {
        this.database = database;
        this.records = records;
    }

    /** One for each kind of record, whether or not its period is set. */
    public List<RetentionPeriod> all() {
        return database.sql("""
                        select k.kind, r.months, r.source, r.set_at, p.name as set_by
                        from unnest(?::text[]) with ordinality k (kind, place)
                        left join retention_period r on r.kind = k.kind left join person p on p.id = r.set_by
                        order by k.place""")
                .param(records.kinds().toArray(String[]::new))
                .query((row, number) -> new RetentionPeriod(row.getString("kind"), row.getObject("months", Integer.class),
                        row.getString("source"), row.getString("set_by"), Instants.of(row, "set_at")))
                .list();
    }

    void set(Actor actor, String kind, int months, String source, Instant now) {
        database.sql("""
                        insert into retention_period (kind, months, source, set_by, set_at) values (:kind, :months, :source, :by, :at)
                        on conflict (kind) do update set months = :months, source = :source, set_by = :by, set_at = :at""")
                .param("kind", kind).param("months", months).param("source", source).param("by", actor.personId())
                .param("at", Instants.at(now)).update();
    }

    /**
     * How long a kind of record is kept.
     *
     * @param months after the case was closed; null while it is not set, and then nothing of the kind is erased
     * @param source the schedule or law that says so
     * @param setBy  name; null for the sample that the program came with
     */
    public record RetentionPeriod(String kind, Integer months, String source, String setBy, Instant setAt) {
    }
}
