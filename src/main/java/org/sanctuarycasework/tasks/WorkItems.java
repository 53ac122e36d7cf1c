package org.sanctuarycasework.tasks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Single work items, and those of one case. */
@Component
public class WorkItems {

    private static final String SELECT = """
            select i.*, array(select team_key from work_item_team t where t.work_item_id = i.id) as teams
            from work_item i\s""";

    private final JdbcTemplate jdbc;
    private final KeptFrom keptFrom;

    WorkItems(JdbcTemplate jdbc, KeptFrom keptFrom) {
        this.jdbc = jdbc;
        this.keptFrom = keptFrom;
    }

    /** For those who ask themselves who may do it; pages and deeds begin with {@link #require}. */
    public Optional<WorkItem> byId(String id) {
        return jdbc.query(SELECT + "where i.id = ?", WorkItems::map, id).stream().findFirst();
    }

    /** @throws TaskNotFound also if the actor may not look at it, or is kept from its case */
    public WorkItem require(Actor actor, String id) {
        return seenBy(actor, id, "where i.id = ?");
    }

    /**
     * As {@link #require}, and holds the row until the end of the transaction, so that of several who claim at once one wins.
     *
     * @throws TaskNotFound as {@link #require}
     */
    WorkItem lock(Actor actor, String id) {
        return seenBy(actor, id, "where i.id = ? for update of i");
    }

    /**
     * As {@link #lock}, for what only its teams do.
     *
     * @throws TaskNotFound also if it is for no team of the actor
     */
    WorkItem lockOfOwnTeams(Actor actor, String id) {
        return Optional.of(lock(actor, id)).filter(item -> item.mayBeDoneBy(actor)).orElseThrow(() -> new TaskNotFound(id));
    }

    private WorkItem seenBy(Actor actor, String id, String where) {
        return jdbc.query(SELECT + where, WorkItems::map, id).stream()
                .filter(item -> item.mayBeReadBy(actor) && !(item.confidential() && keptFrom.isKept(actor, item.caseReference())))
                .findFirst().orElseThrow(() -> new TaskNotFound(id));
    }

    void markTakenOver(String id, UUID absentColleague) {
        jdbc.update("update work_item set on_behalf_of = ? where id = ?", absentColleague, id);
    }

    void keepFrom(Actor actor, String caseReference) {
        jdbc.update("insert into work_kept_from (case_reference, person_id) values (?, ?) on conflict do nothing", caseReference, actor.personId());
    }

    public List<WorkItem> openOf(String caseReference) {
        return jdbc.query(SELECT + "where i.case_reference = ? and i.open order by i.due_at, i.id limit 50",
                WorkItems::map, caseReference);
    }

    /** How many open tasks of a kind each of these people has; nobody without one is in it. */
    public Map<UUID, Integer> loadOf(Collection<UUID> people, String task) {
        return jdbc.query("""
                select assignee_id, count(*) as load from work_item
                where open and task = ? and assignee_id = any(?) group by assignee_id""",
                (row, number) -> Map.entry(row.getObject("assignee_id", UUID.class), row.getInt("load")),
                task, people.toArray(UUID[]::new)).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static WorkItem map(ResultSet row, int number) throws SQLException {
        return new WorkItem(row.getString("id"), row.getString("case_reference"), row.getString("task"),
                row.getString("name"), row.getString("programme"), row.getObject("organisation_id", UUID.class),
                row.getObject("assignee_id", UUID.class), row.getObject("on_behalf_of", UUID.class), teams(row.getArray("teams")), Instants.of(row, "created_at"),
                Instants.of(row, "due_at"), Instants.of(row, "closed_at"),
                row.getBoolean("confidential"));
    }

    private static Set<String> teams(Array teams) throws SQLException {
        return Set.of((String[]) teams.getArray());
    }
}
