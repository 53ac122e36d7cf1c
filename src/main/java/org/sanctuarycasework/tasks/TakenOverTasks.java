package org.sanctuarycasework.tasks;

import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.StandIns;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what deputies do and did for absent colleagues: for the timeline, and for the four-eyes rule. */
@Component
public class TakenOverTasks implements StandIns {

    private final JdbcClient jdbc;

    TakenOverTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> absentColleague(Actor actor, String caseReference) {
        if (actor.standsInFor().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select p.name from work_item i join person p on p.id = i.on_behalf_of
                        where i.case_reference = ? and i.open and i.assignee_id = ? and i.on_behalf_of = any(?)
                        order by i.due_at, i.id limit 1""")
                .params(caseReference, actor.personId(), actor.standsInFor().toArray(UUID[]::new))
                .query(String.class).optional();
    }

    /**
     * For the four-eyes rule: true if the actor, or an absent colleague they stand in for, is the person who took an
     * earlier step of the case, or the absent colleague for whom that person took it.
     *
     * @param earlier who took the earlier step
     */
    public boolean hadAHandIn(Actor actor, String caseReference, UUID earlier) {
        return actor.isOrStandsInFor(earlier) || actor.personId() != null && jdbc.sql("""
                        select exists (select 1 from work_item where case_reference = ? and assignee_id = ?
                                          and (on_behalf_of = ? or on_behalf_of = any(?)))""")
                .params(caseReference, earlier, actor.personId(), actor.standsInFor().toArray(UUID[]::new))
                .query(Boolean.class).single();
    }
}
