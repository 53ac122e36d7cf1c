package org.sanctuarycasework.applications;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Assessments, recommendations and decisions: written once, never changed. */
@Repository
public class Judgements {

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    Judgements(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Assessment assessment) {
        try {
            jdbc.update("insert into assessment (id, reference, assessor_id, at, scores, summary) values (?, ?, ?, ?, ?::jsonb, ?)",
                    UUID.randomUUID(), assessment.reference(), assessment.assessorId(), Timestamp.from(assessment.at()),
                    json.writeValueAsString(assessment.scores()), assessment.summary());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void add(Recommendation recommendation) {
        jdbc.update("insert into recommendation (id, reference, recommended_by, at, outcome, amount, reason) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), recommendation.reference(), recommendation.recommendedBy(),
                Timestamp.from(recommendation.at()), recommendation.outcome().key(), recommendation.amount(),
                recommendation.reason());
    }

    void add(Decision decision) {
        jdbc.update("""
                insert into decision (reference, decided_by, at, level, outcome, amount, reason, meeting_on, minute_reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.reference(), decision.decidedBy(), Timestamp.from(decision.at()), decision.level(),
                decision.outcome().key(), decision.amount(), decision.reason(), decision.meetingOn(),
                decision.minuteReference());
    }

    /** Oldest first. */
    public List<Assessment> assessmentsOf(String reference) {
        return jdbc.query("select * from assessment where reference = ? order by at limit 20", (row, number) -> {
            try {
                return new Assessment(reference, row.getObject("assessor_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        Arrays.asList(json.readValue(row.getString("scores"), Assessment.Score[].class)),
                        row.getString("summary"));
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("The scores of " + reference + " cannot be read", broken);
            }
        }, reference);
    }

    /** The newest one. */
    public Optional<Recommendation> recommendationOf(String reference) {
        return jdbc.query("select * from recommendation where reference = ? order by at desc limit 1",
                (row, number) -> new Recommendation(reference, row.getObject("recommended_by", UUID.class),
                        row.getTimestamp("at").toInstant(), Outcome.ofKey(row.getString("outcome")),
                        row.getBigDecimal("amount"), row.getString("reason")), reference).stream().findFirst();
    }

    public Optional<Decision> decisionOf(String reference) {
        return jdbc.query("select * from decision where reference = ?", (row, number) -> {
            Date meeting = row.getDate("meeting_on");
            return new Decision(reference, row.getObject("decided_by", UUID.class), row.getTimestamp("at").toInstant(),
                    row.getString("level"), Outcome.ofKey(row.getString("outcome")), row.getBigDecimal("amount"),
                    row.getString("reason"), meeting == null ? null : meeting.toLocalDate(),
                    row.getString("minute_reference"));
        }, reference).stream().findFirst();
    }
}
