package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of the services to all escalations. */
@Repository
public class GivenAnswers {

    private static final int MOST = 100;
    private static final String SELECT = """
            select a.*, t.name as team_name from escalation_answer a join team t on t.key = a.team\s""";

    private final JdbcClient database;

    GivenAnswers(JdbcClient database) {
        this.database = database;
    }

    /** From the first to the newest. */
    public List<GivenAnswer> of(String reference) {
        return database.sql(SELECT + "where a.reference = ? order by a.at, a.id limit ?").params(reference, MOST)
                .query((row, number) -> answer(row)).list();
    }

    /** The newest of a service that the partner may still reply to. */
    Optional<GivenAnswer> openOf(String reference, ServiceArea service) {
        return database.sql(SELECT + """
                        where a.reference = ? and a.service = ? and a.accepted is null and a.kind <> ?
                        order by a.at desc limit 1""")
                .params(reference, service.key(), AnswerEscalation.MORE_INFORMATION)
                .query((row, number) -> answer(row)).optional();
    }

    void add(GivenAnswer answer) {
        database.sql("""
                        insert into escalation_answer (id, reference, service, stage, kind, decision, words, place, by_person, team, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(answer.id(), answer.reference(), answer.service().key(), answer.stage(), answer.kind(),
                        answer.decision(), answer.words(), answer.place(), answer.by(), answer.team(), Instants.at(answer.at())).update();
    }

    void reply(UUID id, boolean accepted, String reply, Instant now) {
        database.sql("update escalation_answer set accepted = ?, reply = ?, replied_at = ? where id = ?")
                .params(accepted, reply, Instants.at(now), id).update();
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        return new GivenAnswer(row.getObject("id", UUID.class), row.getString("reference"),
                ServiceArea.ofKey(row.getString("service")), row.getInt("stage"), row.getString("kind"),
                row.getString("decision"), row.getString("words"), row.getString("place"),
                row.getObject("by_person", UUID.class), row.getString("team"), row.getString("team_name"),
                Instants.of(row, "at"), row.getObject("accepted", Boolean.class), row.getString("reply"),
                Instants.of(row, "replied_at"));
    }
}
