package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which officers filled in which applications for their organisations, now and before. */
@Repository
public class Assistances {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Assistances(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ids of the officers who ever filled the application in: four eyes keep them from judging it. */
    public Set<UUID> helped(String reference) {
        return new HashSet<>(jdbc.queryForList(
                "select distinct officer_id from application_assistance where reference = ?", UUID.class, reference));
    }

    /** The one that goes on now. */
    public Optional<Assistance> openOf(String reference) {
        return jdbc.query("select * from application_assistance where reference = ? and ended_at is null",
                (row, number) -> new Assistance(row.getObject("id", UUID.class), reference,
                        row.getObject("officer_id", UUID.class), Assistance.How.valueOf(row.getString("how")),
                        Instants.of(row, "since")), reference).stream().findFirst();
    }

    boolean isOpen(Actor officer, String reference) {
        return openOf(reference).filter(open -> officer.isSamePersonAs(open.officerId())).isPresent();
    }

    void add(Assistance assistance) {
        jdbc.update("insert into application_assistance (id, reference, officer_id, how, since) values (?, ?, ?, ?, ?)",
                assistance.id(), assistance.reference(), assistance.officerId(), assistance.how().name(),
                Instants.at(assistance.since()));
    }

    void declare(Assistance assistance, Declaration declaration) {
        jdbc.update("update application_assistance set declared_how = ?, declared_by = ?, declared_on = ? where id = ?",
                declaration.made().name(), declaration.signatory(), declaration.on(), assistance.id());
    }

    void end(String reference) {
        jdbc.update("update application_assistance set ended_at = ? where reference = ? and ended_at is null",
                Instants.at(clock.instant()), reference);
    }
}
