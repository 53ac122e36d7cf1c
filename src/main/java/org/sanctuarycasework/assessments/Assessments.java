package org.sanctuarycasework.assessments;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Assessments, how they were moderated and what was agreed: written once, never changed. */
@Repository
public class Assessments {

    /** So many people assess a case before it is agreed. */
    static final int WANTED = 2;

    private static final TypeReference<LinkedHashMap<String, BigDecimal>> POINTS = new TypeReference<>() {
    };

    private final JdbcTemplate jdbc;
    private final WorkItems items;
    private final StoredJson json;

    Assessments(JdbcTemplate jdbc, WorkItems items, StoredJson json) {
        this.jdbc = jdbc;
        this.items = items;
        this.json = json;
    }

    /**
     * True while the actor has one of the assessments of a case still to give, or may take one that nobody has: after an
     * appeal that was upheld they must not know what was found before.
     */
    public boolean awaitedFrom(Actor actor, String reference) {
        return items.openOf(reference).stream()
                .anyMatch(item -> item.task().equals(AssessApplication.TASK)
                        && (item.isClaimedBy(actor) || item.assigneeId() == null && item.mayBeDoneBy(actor)));
    }

    /**
     * What the actor may see: until both are in, only one's own, so that nobody scores with an eye on the other. Every
     * page and every export reads assessments through this.
     */
    public List<Assessment> seenBy(Actor actor, String reference) {
        List<Assessment> all = of(reference);
        return all.stream().filter(one -> actor.isSamePersonAs(one.assessorId())
                || all.stream().filter(other -> other.cycle() == one.cycle()).count() == WANTED).toList();
    }

    /** Of one cycle, the earlier first. */
    List<Assessment> ofCycle(String reference, int cycle) {
        return of(reference).stream().filter(assessment -> assessment.cycle() == cycle).toList();
    }

    /** The cycle that a case is in: what was agreed ends one. */
    public int cycle(String reference) {
        return jdbc.queryForObject("select 1 + count(*) from agreed_assessment where reference = ?", Integer.class, reference);
    }

    /** The newest one. */
    public Optional<AgreedAssessment> agreed(String reference) {
        return jdbc.query("select * from agreed_assessment where reference = ? order by cycle desc limit 1",
                (row, number) -> new AgreedAssessment(reference, row.getInt("cycle"), Instants.of(row, "at"),
                        json.read(row.getString("points"), POINTS), Recommends.ofKey(row.getString("recommends")),
                        row.getBoolean("moderated")), reference).stream().findFirst();
    }

    /** The newest one. */
    public Optional<Moderation> moderation(String reference) {
        return jdbc.query("select * from moderation where reference = ? order by cycle desc limit 1",
                (row, number) -> new Moderation(reference, row.getInt("cycle"), row.getObject("moderator_id", UUID.class),
                        Instants.of(row, "at"), scores(row), Recommends.ofKey(row.getString("recommends")),
                        row.getString("summary")), reference).stream().findFirst();
    }

    void add(Assessment assessment) {
        jdbc.update("""
                insert into assessment (id, reference, cycle, assessor_id, at, scores, recommends, summary)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""",
                UUID.randomUUID(), assessment.reference(), assessment.cycle(), assessment.assessorId(),
                Instants.at(assessment.at()), json.write(assessment.scores()), assessment.recommends().key(),
                assessment.summary());
    }

    void add(Moderation moderation) {
        jdbc.update("""
                insert into moderation (reference, cycle, moderator_id, at, scores, recommends, summary)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)""",
                moderation.reference(), moderation.cycle(), moderation.moderatorId(), Instants.at(moderation.at()),
                json.write(moderation.scores()), moderation.recommends().key(), moderation.summary());
    }

    void add(AgreedAssessment agreed) {
        jdbc.update("""
                insert into agreed_assessment (reference, cycle, at, points, total, recommends, moderated)
                values (?, ?, ?, ?::jsonb, ?, ?, ?)""",
                agreed.reference(), agreed.cycle(), Instants.at(agreed.at()), json.write(agreed.points()), agreed.total(),
                agreed.recommends().key(), agreed.moderated());
    }

    private List<Assessment> of(String reference) {
        return jdbc.query("select * from assessment where reference = ? order by cycle, at limit 20",
                (row, number) -> new Assessment(reference, row.getInt("cycle"), row.getObject("assessor_id", UUID.class),
                        Instants.of(row, "at"), scores(row), Recommends.ofKey(row.getString("recommends")),
                        row.getString("summary")), reference);
    }

    private List<Score> scores(ResultSet row) throws SQLException {
        return Arrays.asList(json.read(row.getString("scores"), Score[].class));
    }
}
