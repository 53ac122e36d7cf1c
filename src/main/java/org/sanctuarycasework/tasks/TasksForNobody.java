package org.sanctuarycasework.tasks;

import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks of the council that wait though nobody is left to do them: everybody in their teams knows the household, belongs
 * to the organisation whose case it is, or has no account any more; or a team has no members.
 */
@Repository
public class TasksForNobody {

    private static final int MOST = 50;

    private final JdbcClient database;

    TasksForNobody(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait longest first. */
    public List<Waiting> all() {
        return database.sql("""
                        with empty as (select t.key from team t where not exists (
                                           select 1 from team_member m join person p on p.id = m.person_id where m.team_key = t.key and p.active)),
                             -- only these can be so: which saves looking at the people of all the others
                             doubtful as (select i.id, i.case_reference, i.task, i.name, i.organisation_id, i.created_at from work_item i
                                          where i.open and (i.case_reference in (select case_reference from kept_from)
                                              or i.organisation_id in (select o.organisation_id from organisation_member o
                                                                       join team_member m on m.person_id = o.person_id)
                                              or exists (select 1 from work_item_team t join empty e on e.key = t.team_key where t.work_item_id = i.id)))
                        select i.case_reference, i.task, i.name, i.created_at,
                               array(select t.name from work_item_team w join team t on t.key = w.team_key where w.work_item_id = i.id order by t.name) as teams
                        from doubtful i
                        where not exists (select 1 from work_item_team w where w.work_item_id = i.id and w.team_key like 'organisation:%')
                          and not exists (
                              select 1 from work_item_team w join team_member m on m.team_key = w.team_key join person p on p.id = m.person_id
                              where w.work_item_id = i.id and p.active
                                and not exists (select 1 from kept_from k where k.case_reference = i.case_reference and k.person_id = p.id)
                                and not exists (select 1 from organisation_member o where o.organisation_id = i.organisation_id and o.person_id = p.id))
                        order by i.created_at, i.id limit ?""")
                .param(MOST)
                .query((row, number) -> new Waiting(row.getString("case_reference"), row.getString("task"), row.getString("name"),
                        List.of((String[]) row.getArray("teams").getArray()), Instants.of(row, "created_at"))).list();
    }

    /**
     * @param task id of the task in its process model
     * @param name of the task, in words
     * @param teams their names
     */
    public record Waiting(String reference, String task, String name, List<String> teams, Instant since) {
    }
}
