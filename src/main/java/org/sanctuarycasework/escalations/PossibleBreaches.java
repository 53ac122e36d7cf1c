package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Possible breaches of escalations, of which at most one at a time waits for its review. */
@Repository
public class PossibleBreaches {

    private final JdbcClient database;

    PossibleBreaches(JdbcClient database) {
        this.database = database;
    }

    /** In their order. */
    public List<PossibleBreach> of(String reference) {
        return database.sql("select * from possible_breach where reference = ? order by number").param(reference)
                .query((row, index) -> new PossibleBreach(row.getInt("number"), row.getInt("nights"), Instants.of(row, "opened_at"),
                        row.getObject("reviewed_by", UUID.class), Instants.of(row, "reviewed_at"),
                        row.getObject("confirmed", Boolean.class), row.getString("reason"),
                        Instants.of(row, "disputed_at"), row.getString("dispute"))).list();
    }

    boolean waitsForReview(String reference) {
        return of(reference).stream().anyMatch(breach -> breach.reviewedAt() == null);
    }

    void open(String reference, Instant now) {
        database.sql("""
                        insert into possible_breach (reference, number, opened_at)
                        select ?, count(*) + 1, ? from possible_breach where reference = ?""")
                .params(reference, Instants.at(now), reference).update();
    }

    void addNight(String reference) {
        database.sql("update possible_breach set nights = nights + 1 where reference = ? and reviewed_at is null").param(reference).update();
    }

    void review(String reference, Actor actor, boolean confirmed, String reason, Instant now) {
        database.sql("update possible_breach set reviewed_by = ?, reviewed_at = ?, confirmed = ?, reason = ? where reference = ? and reviewed_at is null")
                .params(actor.personId(), Instants.at(now), confirmed, reason, reference).update();
    }

    void dispute(String reference, int number, Actor actor, String words, Instant now) {
        database.sql("update possible_breach set disputed_by = ?, disputed_at = ?, dispute = ? where reference = ? and number = ?")
                .params(actor.personId(), Instants.at(now), words, reference, number).update();
    }
}
