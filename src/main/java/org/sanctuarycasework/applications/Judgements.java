package org.sanctuarycasework.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.core.type.TypeReference;
import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was said about an application on its way to the outcome: written once, never changed. */
@Repository
public class Judgements {

    private static final TypeReference<LinkedHashMap<String, String>> REMARKS = new TypeReference<>() {
    };

    private final JdbcTemplate jdbc;
    private final StoredJson json;

    Judgements(JdbcTemplate jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Consultation consultation) {
        jdbc.update("insert into ward_consultation (id, reference, recorded_by, at, votes, result) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), consultation.reference(), consultation.recordedBy(),
                Instants.at(consultation.at()), consultation.votes(), consultation.result());
    }

    void add(Feedback feedback) {
        jdbc.update("insert into feedback (id, reference, written_by, at, remarks) values (?, ?, ?, ?, ?::jsonb)",
                UUID.randomUUID(), feedback.reference(), feedback.writtenBy(), Instants.at(feedback.at()),
                json.write(feedback.remarks()));
    }

    void add(Recommendation recommendation) {
        jdbc.update("insert into recommendation (id, reference, recommended_by, at, outcome, amount, reason) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), recommendation.reference(), recommendation.recommendedBy(),
                Instants.at(recommendation.at()), recommendation.outcome().key(), recommendation.amount(),
                recommendation.reason());
    }

    void add(Decision decision) {
        jdbc.update("""
                insert into decision (reference, decided_by, at, level, outcome, amount, reason, meeting_on, minute_reference,
                                      notice_on, call_in_ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.reference(), decision.decidedBy(), Instants.at(decision.at()), decision.level(),
                decision.outcome().key(), decision.amount(), decision.reason(), of(decision.meeting(), Meeting::on),
                of(decision.meeting(), Meeting::minuteReference), of(decision.meeting(), Meeting::noticeOn),
                of(decision.meeting(), Meeting::callInEndsOn));
    }

    /** The newest one. */
    public Optional<Consultation> consultationOf(String reference) {
        return jdbc.query("select * from ward_consultation where reference = ? order by at desc limit 1",
                (row, number) -> new Consultation(reference, row.getObject("recorded_by", UUID.class),
                        Instants.of(row, "at"), row.getObject("votes", Integer.class),
                        row.getString("result")), reference).stream().findFirst();
    }

    /** The newest one. */
    public Optional<Feedback> feedbackOf(String reference) {
        return jdbc.query("select * from feedback where reference = ? order by at desc limit 1",
                (row, number) -> new Feedback(reference, row.getObject("written_by", UUID.class),
                        Instants.of(row, "at"), json.read(row.getString("remarks"), REMARKS)), reference)
                .stream().findFirst();
    }

    /** The newest one. */
    public Optional<Recommendation> recommendationOf(String reference) {
        return jdbc.query("select * from recommendation where reference = ? order by at desc limit 1",
                (row, number) -> new Recommendation(reference, row.getObject("recommended_by", UUID.class),
                        Instants.of(row, "at"), Outcome.ofKey(row.getString("outcome")),
                        row.getBigDecimal("amount"), row.getString("reason")), reference).stream().findFirst();
    }

    /** The newest one. */
    public Optional<Decision> decisionOf(String reference) {
        return jdbc.query("select * from decision where reference = ? order by at desc limit 1", (row, number) ->
            new Decision(reference, row.getObject("decided_by", UUID.class), Instants.of(row, "at"),
                    row.getString("level"), Outcome.ofKey(row.getString("outcome")), row.getBigDecimal("amount"),
                    row.getString("reason"), meeting(row)), reference).stream().findFirst();
    }

    static Meeting meeting(ResultSet row) throws SQLException {
        return row.getObject("meeting_on") == null ? null : new Meeting(row.getObject("meeting_on", LocalDate.class),
                row.getString("minute_reference"), row.getObject("notice_on", LocalDate.class),
                row.getObject("call_in_ends_on", LocalDate.class));
    }

    private static <T> T of(Meeting meeting, Function<Meeting, T> part) {
        return meeting == null ? null : part.apply(meeting);
    }
}
