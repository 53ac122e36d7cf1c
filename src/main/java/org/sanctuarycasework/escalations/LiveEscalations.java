package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The escalations as they stand now, the most urgent first: those that somebody may read, or all of them without partner
 * for the sanctuary manager.
 */
@Repository
public class LiveEscalations {

    static final int PAGE_SIZE = 25;
    /** Nobody reads further; a filter finds what lies behind. */
    private static final int LAST_PAGE = 40;

    private static final String READABLE = """
            (exists (select 1 from escalation_team t where t.reference = e.reference and t.team = any(:teams::text[]))
             or exists (select 1 from escalation_opening p
                        where p.reference = e.reference and p.person_id = :me and p.until > :now))
            and not exists (select 1 from escalation_aside a where a.reference = e.reference and a.person_id = :me)
            """;

    private static final String URGENT = "e.urgency = 'tonight' desc, s.due_at nulls last, e.raised_at desc, e.reference desc";
    /** As the index has it, so that the cost does not grow with the years. */
    private static final String NEWEST = "e.raised_at desc, e.reference desc";

    private static final Map<LiveFilter.Standing, String> STANDINGS = Map.of(
            LiveFilter.Standing.OPEN, "e.status = 'OPEN'",
            LiveFilter.Standing.LATE, """
                    e.status = 'OPEN' and exists (select 1 from escalation_stage m
                        where m.reference = e.reference and m.missed_at is not null)""",
            LiveFilter.Standing.OVER, "e.status <> 'OPEN'");

    private final JdbcClient database;
    private final Clock clock;

    LiveEscalations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether somebody has a live list at all. */
    public static boolean mayRead(Actor actor) {
        return actor.is(Role.ESCALATION_OFFICER, Role.DUTY_OFFICER, Role.ESCALATION_REVIEWER, Role.SANCTUARY_MANAGER);
    }

    /** @throws NotAllowed unless {@link #mayRead} */
    public LivePage page(Actor actor, LiveFilter filter) {
        if (!mayRead(actor)) {
            throw new NotAllowed("escalations.live.not-yours");
        }
        boolean all = actor.is(Role.SANCTUARY_MANAGER);
        int page = Math.min(Math.max(filter.page(), 1), LAST_PAGE);
        List<LiveEscalation> rows = database.sql("""
                        select e.reference, e.urgency, e.service, e.reason, e.status, e.raised_at, e.closed_at,
                               o.name as organisation, readable, s.stage, s.due_at, s.service as asked, s.team_name, s.paused,
                               exists (select 1 from escalation_stage m where m.reference = e.reference and m.missed_at is not null) as late,
                               e.status = 'OPEN' and e.acknowledged_at is null
                                   and exists (select 1 from duty_alert d where d.reference = e.reference) as waits_for_duty
                        from escalation e
                        cross join lateral (select %s as readable) r
                        left join lateral (
                            select s.stage, s.due_at, s.service, t.name as team_name, s.paused_at is not null and s.resumed_at is null as paused
                            from escalation_stage s join team t on t.key = s.team
                            where s.reference = e.reference and s.ended_at is null order by s.missed_at is not null, case when s.missed_at is null then s.due_at end, s.stage desc, s.id desc limit 1) s on true
                        join organisation o on o.id = e.organisation_id
                        where %s and %s
                          and (:urgency::text is null or e.urgency = :urgency)
                          and (:service::text is null or e.service = :service or s.service = :service)
                          and (:stage::int is null or s.stage = :stage)
                        order by %s limit :limit offset :offset""".formatted(READABLE, all ? "true" : READABLE, STANDINGS.get(filter.standing()),
                        filter.standing() == LiveFilter.Standing.OVER ? NEWEST : URGENT))
                .param("teams", "{" + String.join(",", actor.teams()) + "}").param("me", actor.personId())
                .param("now", OffsetDateTime.now(clock)).param("urgency", filter.urgency()).param("service", filter.service())
                .param("stage", filter.stage()).param("limit", PAGE_SIZE + 1).param("offset", (page - 1) * PAGE_SIZE)
                .query(LiveEscalations::row).list();
        boolean more = rows.size() > PAGE_SIZE && page < LAST_PAGE;
        return new LivePage(filter.on(page), rows.subList(0, Math.min(rows.size(), PAGE_SIZE)), more, clock.instant());
    }

    private static LiveEscalation row(ResultSet row, int number) throws SQLException {
        boolean readable = row.getBoolean("readable");
        String asked = row.getString("asked");
        return new LiveEscalation(row.getString("reference"), Urgency.ofKey(row.getString("urgency")),
                ServiceArea.ofKey(asked == null ? row.getString("service") : asked), row.getString("reason"), EscalationStatus.valueOf(row.getString("status")),
                Instants.of(row, "raised_at"), Instants.of(row, "closed_at"),
                readable ? row.getString("organisation") : null, row.getInt("stage"), readable ? row.getString("team_name") : null,
                Instants.of(row, "due_at"), row.getBoolean("paused"), row.getBoolean("late"), row.getBoolean("waits_for_duty"), readable);
    }

    /** @param more true if another page follows */
    public record LivePage(LiveFilter filter, List<LiveEscalation> rows, boolean more, Instant now) {
    }

    /**
     * One line of the list, with the turn whose answer is due first, or the last one if all are late.
     *
     * @param organisation null for whoever may not read the case
     * @param stage        0 if no answer is wanted at present
     * @param team         name of who has it; null if no answer is wanted at present, or for whoever may not read the case
     * @param dueAt        null if no answer is wanted at present
     * @param late         true if a stage of it was missed
     * @param waitsForDuty true while nobody on duty said that they have it
     */
    public record LiveEscalation(String reference, Urgency urgency, ServiceArea service, String reason, EscalationStatus status,
                                 Instant raisedAt, Instant closedAt, String organisation, int stage, String team, Instant dueAt,
                                 boolean paused, boolean late, boolean waitsForDuty, boolean readable) {
    }
}
