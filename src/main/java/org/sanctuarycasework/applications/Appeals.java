package org.sanctuarycasework.applications;

import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All appeals, one at most for each application. */
@Repository
public class Appeals {

    private final JdbcTemplate jdbc;

    Appeals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Appeal> of(String reference) {
        return jdbc.query("select * from appeal where reference = ?", (row, number) -> {
            return new Appeal(reference, Ground.ofKey(row.getString("ground")).orElseThrow(), row.getString("statement"),
                    row.getObject("made_by", UUID.class), Instants.of(row, "made_at"),
                    Status.valueOf(row.getString("against")), row.getObject("heard_by", UUID.class),
                    Instants.of(row, "heard_at"), row.getObject("upheld", Boolean.class),
                    row.getString("reason"));
        }, reference).stream().findFirst();
    }

    void add(Appeal appeal) {
        jdbc.update("insert into appeal (reference, ground, statement, made_by, made_at, against) values (?, ?, ?, ?, ?, ?)",
                appeal.reference(), appeal.ground().key(), appeal.statement(), appeal.madeBy(),
                Instants.at(appeal.madeAt()), appeal.against().name());
    }

    void hear(Appeal heard) {
        jdbc.update("update appeal set heard_by = ?, heard_at = ?, upheld = ?, reason = ? where reference = ?",
                heard.heardBy(), Instants.at(heard.heardAt()), heard.upheld(), heard.reason(), heard.reference());
    }
}
