package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.escalations.RaisedEscalation.AnswerState;
import org.sanctuarycasework.escalations.RaisedEscalation.Turn;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the organisations of a partner have raised, with where it stands: a page is one statement. */
@Repository
public class RaisedEscalations {

    static final int ON_A_PAGE = 25;

    private static final String PAGE = """
            with page as (
                select e.*, row_number() over (order by e.status <> 'OPEN',
                    case e.status when 'OPEN' then array_position(:urgencies::text[], e.urgency::text) end, e.raised_at desc, e.reference desc) as place
                from escalation e where e.organisation_id = any(:organisations::uuid[]) order by place limit :limit offset :offset)
            select p.reference, p.reason, p.urgency, p.status, p.raised_at, p.closed_at, p.acknowledged_at, p.safe_place_at, d.answers ->> 'ownReference' as own_reference, s.service as asked, s.stage, t.name as post, s.due_at,
                   s.ended_at is null as waits, s.paused_at is not null and s.resumed_at is null as stopped,
                   s.missed_at is not null as missed, a.kind, a.accepted,
                   exists (select 1 from escalation_stage m where m.reference = p.reference and m.service = s.service
                           and m.id < s.id and m.ended_at is null and m.missed_at is not null) as earlier_waits
            from page p
            left join escalation_details d on d.reference = p.reference
            left join lateral (select distinct on (n.service) n.* from escalation_stage n
                               where n.reference = p.reference order by n.service, n.id desc) s on true
            left join team t on t.key = s.team
            left join lateral (select g.kind, g.accepted from escalation_answer g
                               where g.reference = p.reference and g.service = s.service and g.kind <> :question
                               order by g.at desc, g.id desc limit 1) a on true
            order by p.place, s.service <> p.service, s.service""";

    private final JdbcClient database;
    private final Clock clock;

    RaisedEscalations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The open ones first, the most urgent of them on top; otherwise the newest first.
     *
     * @param page from 1
     */
    public RaisedPage page(Actor actor, int page) {
        Instant now = clock.instant();
        Map<String, List<Row>> rows = database.sql(PAGE)
                .param("organisations", actor.organisations().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")))
                .param("urgencies", Arrays.stream(Urgency.values()).map(Urgency::key).toArray(String[]::new))
                .param("question", WrittenAnswer.MORE_INFORMATION)
                .param("limit", ON_A_PAGE + 1).param("offset", (page - 1) * ON_A_PAGE)
                .query((row, number) -> row(row)).list().stream()
                .collect(Collectors.groupingBy(row -> row.escalation().reference(), LinkedHashMap::new, Collectors.toList()));
        List<RaisedEscalation> all = rows.values().stream().map(parts -> together(parts, now)).toList();
        return new RaisedPage(all.subList(0, Math.min(all.size(), ON_A_PAGE)), all.size() > ON_A_PAGE, now);
    }

    private static RaisedEscalation together(List<Row> rows, Instant now) {
        List<Turn> turns = rows.stream().map(Row::turn).filter(Objects::nonNull).toList();
        Row first = rows.get(0);
        RaisedEscalation of = first.escalation();
        DutyState duty = DutyState.of(of.isOpen() && of.urgency() == Urgency.TONIGHT, first.safePlaceAt(), first.acknowledgedAt(),
                first.raisedAt().plus(Escalation.TO_ACKNOWLEDGE), turns.stream().anyMatch(Turn::waits), now).orElse(null);
        return new RaisedEscalation(of.reference(), of.ownReference(), of.reason(), of.urgency(), of.status(), of.closedAt(), duty, turns);
    }

    private static Row row(ResultSet row) throws SQLException {
        String own = row.getString("own_reference");
        return new Row(new RaisedEscalation(row.getString("reference"), own == null ? "" : own, row.getString("reason"),
                Urgency.ofKey(row.getString("urgency")), EscalationStatus.valueOf(row.getString("status")),
                Instants.of(row, "closed_at"), null, List.of()), row.getString("asked") == null ? null : turn(row),
                Instants.of(row, "raised_at"), Instants.of(row, "acknowledged_at"), Instants.of(row, "safe_place_at"));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Turn(ServiceArea.ofKey(row.getString("asked")), row.getInt("stage"), row.getString("post"), Instants.of(row, "due_at"),
                row.getBoolean("waits"), row.getBoolean("stopped"), row.getBoolean("missed"), row.getBoolean("earlier_waits"),
                kind == null ? null : new AnswerState(kind, row.getObject("accepted", Boolean.class)));
    }

    /** @param turn null if no service was asked yet */
    private record Row(RaisedEscalation escalation, Turn turn, Instant raisedAt, Instant acknowledgedAt, Instant safePlaceAt) {
    }

    /** @param more true if another page follows */
    public record RaisedPage(List<RaisedEscalation> rows, boolean more, Instant now) {

        public List<RaisedEscalation> open() {
            return rows.stream().filter(RaisedEscalation::isOpen).toList();
        }

        public List<RaisedEscalation> over() {
            return rows.stream().filter(row -> !row.isOpen()).toList();
        }
    }
}
