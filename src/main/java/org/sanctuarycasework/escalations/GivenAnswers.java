package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
                .params(reference, service.key(), WrittenAnswer.MORE_INFORMATION)
                .query((row, number) -> answer(row)).optional();
    }

    /** The newest of a service, be it an answer or a question. */
    Optional<GivenAnswer> newestOf(String reference, ServiceArea service) {
        return database.sql(SELECT + "where a.reference = ? and a.service = ? order by a.at desc, a.id desc limit 1")
                .params(reference, service.key()).query((row, number) -> answer(row)).optional();
    }

    void add(GivenAnswer answer) {
        WrittenAnswer written = answer.written();
        OfferedPlace place = written.place();
        database.sql("""
                        insert into escalation_answer (id, reference, service, stage, kind, decision, words, place, place_from, place_kind,
                                                       referred_to, go_to, by_person, team, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(answer.id(), answer.reference(), answer.service().key(), answer.stage(), written.kind(), written.decision(),
                        written.words(), place == null ? null : place.where(), place == null ? null : place.from().toString(),
                        place == null ? null : place.kind(), written.referredTo() == null ? null : written.referredTo().key(), written.goTo(),
                        answer.by(), answer.team(), Instants.at(answer.at())).update();
    }

    void reply(UUID id, boolean accepted, String reply, Instant now) {
        database.sql("update escalation_answer set accepted = ?, reply = ?, replied_at = ? where id = ?")
                .params(accepted, reply, Instants.at(now), id).update();
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        return new GivenAnswer(row.getObject("id", UUID.class), row.getString("reference"),
                ServiceArea.ofKey(row.getString("service")), row.getInt("stage"), written(row),
                row.getObject("by_person", UUID.class), row.getString("team"), row.getString("team_name"),
                Instants.of(row, "at"), row.getObject("accepted", Boolean.class), row.getString("reply"),
                Instants.of(row, "replied_at"));
    }

    private static WrittenAnswer written(ResultSet row) throws SQLException {
        String referredTo = row.getString("referred_to");
        return new WrittenAnswer(row.getString("kind"), row.getString("decision"), row.getString("words"), place(row),
                referredTo == null ? null : ServiceArea.ofKey(referredTo), text(row, "go_to"));
    }

    private static OfferedPlace place(ResultSet row) throws SQLException {
        String where = text(row, "place");
        String from = text(row, "place_from");
        return where == null ? null : new OfferedPlace(where, from == null ? null : LocalDate.parse(from), text(row, "place_kind"));
    }

    /** Null where there is none any more: erasure leaves an empty text. */
    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? null : text;
    }
}
