package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is alerted for a case of tonight, one after the other, until somebody says “I have it”. */
@Repository
public class DutyRota {

    private final JdbcClient database;
    private final Clock clock;

    DutyRota(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they are alerted; those who can no longer sign in are left out. */
    public List<TeamAddresses.Member> inOrder() {
        return database.sql("""
                        select p.id as person_id, p.name, p.email from duty_rota d join person p on p.id = d.person_id
                        where p.active order by d.position limit 50""")
                .query(TeamAddresses.Member.class).list();
    }

    /** In this order from now on. */
    void replace(List<UUID> people) {
        database.sql("delete from duty_rota").update();
        for (int place = 0; place < people.size(); place++) {
            database.sql("insert into duty_rota (position, person_id) values (?, ?)").params(place + 1, people.get(place)).update();
        }
    }

    /** @return whose turn it is now, after those alerted before; empty if nobody is on the rota */
    Optional<TeamAddresses.Member> alertNext(String reference) {
        int alerted = database.sql("select count(*) from duty_alert where reference = ?").param(reference)
                .query(Integer.class).single();
        List<TeamAddresses.Member> rota = inOrder();
        Optional<TeamAddresses.Member> next = rota.isEmpty() ? Optional.empty() : Optional.of(rota.get(alerted % rota.size()));
        database.sql("insert into duty_alert (reference, number, person_id, at) values (?, ?, ?, ?)")
                .params(reference, alerted + 1, next.map(TeamAddresses.Member::personId).orElse(null), OffsetDateTime.now(clock)).update();
        return next;
    }

    /** How often somebody was alerted to it, and when last. */
    Alerts alertsOf(String reference) {
        return database.sql("select count(*) as count, max(at) as newest from duty_alert where reference = ?").param(reference)
                .query((row, number) -> new Alerts(row.getInt("count"), Instants.of(row, "newest"))).single();
    }

    /** @param newest null if there was none */
    record Alerts(int count, Instant newest) {
    }
}
