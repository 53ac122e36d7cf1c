package org.sanctuarycasework.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads pages of the task list from tables of its own, by key and never by offset: the same cost on page 1 and 100. What
 * must not wait stands first, then what is due first.
 */
@Component
public class TaskList {

    static final int PAGE_SIZE = 25;
    /** Counting further would cost more than it tells. */
    public static final int COUNT_LIMIT = 1000;

    private static final String ROW = """
            select i.id, i.case_reference, i.task, i.name, i.programme, i.rank, i.due_at, i.created_at, i.assignee_id,
                   f.title, o.name as organisation, w.name as ward, p.name as assignee,
                   case when i.on_behalf_of = any(:absent::uuid[]) then a.name end as on_behalf_of,
                   array(select t.team_key from work_item_team t where t.work_item_id = i.id) as teams
            from page i
            join case_file f on f.reference = i.case_reference
            left join organisation o on o.id = i.organisation_id
            left join ward w on w.code = i.ward
            left join person p on p.id = i.assignee_id
            left join person a on a.id = i.on_behalf_of
            order by i.rank, i.due_at, i.id""";

    /**
     * What is kept from the reader, in every list and every count: cases of their own organisation, as nobody works for the
     * council on those, and those of a household that they know.
     */
    private static final String NOT_KEPT_FROM_READER = """
            and (i.organisation_id = any(:own::uuid[])) is not true
            and not (i.confidential and exists (select 1 from kept_from k where k.case_reference = i.case_reference and k.person_id = :me))
            """;

    private static final String FILTERS = NOT_KEPT_FROM_READER + """
            and (:programme::text is null or i.programme = :programme)
            and (:ward::text is null or i.ward = :ward)
            and (:stage::text is null or i.task = :stage)
            and (not :overdue or i.due_at < :now)
            and (:after::timestamptz is null or (i.rank, i.due_at, i.id) > (:afterRank, :after, :afterId))
            """;

    private static final Map<TaskFilter.Whose, String> PAGES = Map.of(
            TaskFilter.Whose.MINE, """
                    select i.* from work_item i where i.open and i.assignee_id = :me %s
                    order by i.rank, i.due_at, i.id limit :limit""",
            TaskFilter.Whose.UNCLAIMED, """
                    select distinct on (u.rank, u.due_at, u.id) u.* from unnest(:teams::text[]) as t(key)
                    cross join lateral (
                        select i.* from work_item_unclaimed c join work_item i on i.id = c.work_item_id
                        where c.team_key = t.key %s
                        order by c.rank, c.due_at, c.work_item_id limit :limit) u
                    order by u.rank, u.due_at, u.id limit :limit""",
            TaskFilter.Whose.TEAMS, """
                    select i.* from work_item i
                    where i.open and exists (select 1 from work_item_team t
                                             where t.work_item_id = i.id and t.team_key = any(:teams::text[])) %s
                    order by i.rank, i.due_at, i.id limit :limit""",
            TaskFilter.Whose.ALL, """
                    select i.* from work_item i
                    where i.open and not exists (select 1 from work_item_team t
                                                 where t.work_item_id = i.id and t.team_key like 'organisation:%%')
                      and (not i.confidential or exists (select 1 from work_item_team t
                                                 where t.work_item_id = i.id and t.team_key = any(:teams::text[]))) %s
                    order by i.rank, i.due_at, i.id limit :limit""");

    /** For a deputy: also what colleagues have who are away, as far as the deputy may do it. */
    private static final String MINE_AS_A_DEPUTY = """
            select i.* from work_item i where i.open and (i.assignee_id = :me
                   or i.assignee_id = any(:absent::uuid[]) and exists (
                      select 1 from work_item_team t where t.work_item_id = i.id and t.team_key = any(:teams::text[]))) %s
            order by i.rank, i.due_at, i.id limit :limit""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    TaskList(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody sees first who asked for no list: their own tasks, or what waits for their teams if they have none. */
    public TaskListPage first(Actor actor) {
        Map<TaskFilter.Whose, Integer> counts = counts(actor);
        boolean waits = counts.get(TaskFilter.Whose.MINE) == 0 && counts.get(TaskFilter.Whose.UNCLAIMED) > 0;
        return page(actor, TaskFilter.of(waits ? TaskFilter.Whose.UNCLAIMED : TaskFilter.Whose.MINE), counts);
    }

    public TaskListPage page(Actor actor, TaskFilter filter) {
        return page(actor, filter, counts(actor));
    }

    private TaskListPage page(Actor actor, TaskFilter filter, Map<TaskFilter.Whose, Integer> counts) {
        Map<String, Object> values = values(actor, filter);
        List<TaskRow> rows = jdbc.query(
                "with page as (" + select(actor, filter).formatted(FILTERS) + ") " + ROW, values, TaskList::map);
        boolean more = rows.size() > PAGE_SIZE;
        List<TaskRow> shown = more ? rows.subList(0, PAGE_SIZE) : rows;
        return new TaskListPage(filter, shown, counts, more ? nextOf(filter, shown) : null,
                clock.instant());
    }

    private static String select(Actor actor, TaskFilter filter) {
        return filter.whose() == TaskFilter.Whose.MINE && !actor.standsInFor().isEmpty()
                ? MINE_AS_A_DEPUTY : PAGES.get(filter.whose());
    }

    private static TaskFilter nextOf(TaskFilter filter, List<TaskRow> shown) {
        TaskRow last = shown.get(shown.size() - 1);
        return filter.startingAfter(new TaskFilter.Place(last.rank(), last.dueAt(), last.id()));
    }

    private Map<TaskFilter.Whose, Integer> counts(Actor actor) {
        return jdbc.queryForObject("""
                select (select count(*) from (%s) m) as mine,
                       (select count(distinct work_item_id) from (
                            select c.work_item_id from work_item_unclaimed c join work_item i on i.id = c.work_item_id
                            where c.team_key = any(:teams::text[]) %s limit :limit) u) as unclaimed""".formatted(
                        select(actor, TaskFilter.of(TaskFilter.Whose.MINE)).formatted(NOT_KEPT_FROM_READER), NOT_KEPT_FROM_READER),
                Map.of("me", actor.personId(), "teams", teams(actor), "own", own(actor), "limit", COUNT_LIMIT,
                        "absent", ids(actor.standsInFor())),
                (row, number) -> Map.of(TaskFilter.Whose.MINE, row.getInt("mine"),
                        TaskFilter.Whose.UNCLAIMED, row.getInt("unclaimed")));
    }

    private Map<String, Object> values(Actor actor, TaskFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", actor.personId());
        values.put("teams", teams(actor));
        values.put("own", own(actor));
        values.put("absent", ids(actor.standsInFor()));
        values.put("programme", filter.programme());
        values.put("ward", filter.ward());
        values.put("stage", filter.stage());
        values.put("overdue", filter.overdue());
        values.put("now", Instants.at(clock.instant()));
        TaskFilter.Place after = filter.after();
        values.put("afterRank", after == null ? null : after.rank());
        values.put("after", after == null ? null : Instants.at(after.due()));
        values.put("afterId", after == null ? null : after.id());
        values.put("limit", PAGE_SIZE + 1);
        return values;
    }

    private static String teams(Actor actor) {
        return "{" + String.join(",", actor.teams()) + "}";
    }

    private static String own(Actor actor) {
        return ids(actor.organisations());
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static TaskRow map(ResultSet row, int number) throws SQLException {
        return new TaskRow(row.getString("id"), row.getString("case_reference"), row.getString("task"),
                row.getString("name"), row.getString("programme"), row.getString("title"),
                row.getString("organisation"), row.getString("ward"), row.getObject("assignee_id", UUID.class),
                row.getString("assignee"), row.getString("on_behalf_of"), Instants.of(row, "created_at"),
                row.getInt("rank"), Instants.of(row, "due_at"), Set.of((String[]) row.getArray("teams").getArray()));
    }

    /** @param next the filter of the page after this one, null on the last */
    public record TaskListPage(TaskFilter filter, List<TaskRow> rows, Map<TaskFilter.Whose, Integer> counts,
                               TaskFilter next, Instant now) {
    }

    /**
     * A line of the list: what, whose case, by when.
     *
     * @param organisation null for a case of the council's own
     * @param onBehalfOf name of the absent colleague whom the reader took it over from; null if it is not like that
     */
    public record TaskRow(String id, String reference, String task, String name, String programme, String title,
                          String organisation, String ward, UUID assigneeId, String assignee, String onBehalfOf, Instant createdAt,
                          int rank, Instant dueAt, Set<String> teams) {

        /** True for what somebody needs tonight. */
        public boolean mustNotWait() {
            return rank == 0;
        }
    }
}
