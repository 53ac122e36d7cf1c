package org.sanctuarycasework.records;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether erasure is switched on, by whom and since when, and which records are due for it. */
@Repository
public class Erasure {

    /** No more records are erased in one night. */
    public static final int A_NIGHT = 500;

    private static final String DUE = """
            from case_file f join retention_period r on r.kind = f.kind
            where f.erased_at is null and f.closed_at < :now::timestamptz - make_interval(months => r.months)""";

    private final JdbcClient database;
    private final Clock clock;

    Erasure(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was switched last; empty if nobody ever switched it on. */
    public Optional<Switched> newest() {
        return database.sql("select s.is_on, s.at, p.name from erasure_switch s join person p on p.id = s.person_id order by s.id desc limit 1")
                .query((row, number) -> new Switched(row.getBoolean("is_on"), row.getString("name"),
                        Instants.of(row, "at"))).optional();
    }

    public boolean isOn() {
        return newest().filter(Switched::on).isPresent();
    }

    /** How many records the next night would erase, by kind; those that a legal hold keeps are counted as well. */
    public List<Due> due() {
        return database.sql("select f.kind, count(*) as records " + DUE + " group by f.kind order by f.kind")
                .param("now", now()).query(Due.class).list();
    }

    /** Those that have waited longest first. */
    List<String> dueReferences(int most) {
        return database.sql("select f.reference " + DUE + " order by f.closed_at, f.reference limit :most")
                .param("now", now()).param("most", most).query(String.class).list();
    }

    /** Holds the case until the transaction ends; empty if it is not due any more, or if somebody else holds it. */
    Optional<String> holdIfDue(String reference) {
        return database.sql("select f.kind " + DUE + " and f.reference = :reference for update of f skip locked")
                .param("now", now()).param("reference", reference).query(String.class).optional();
    }

    void markErased(String reference) {
        database.sql("update case_file set erased_at = ?, timeline_length = 0, timeline_hash = '' where reference = ?")
                .params(now(), reference).update();
    }

    void switchTo(boolean on, Actor actor) {
        database.sql("insert into erasure_switch (is_on, person_id, at) values (?, ?, ?)")
                .params(on, actor.personId(), now()).update();
    }

    private OffsetDateTime now() {
        return Instants.at(clock.instant());
    }

    /** @param by name of who did it */
    public record Switched(boolean on, String by, Instant at) {
    }

    /** @param kind of the case file */
    public record Due(String kind, int records) {
    }
}
