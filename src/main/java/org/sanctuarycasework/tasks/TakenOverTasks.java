package org.sanctuarycasework.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.StandIns;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what deputies do and did for absent colleagues: for the timeline, and for the four-eyes rule. */
@Component
class TakenOverTasks implements StandIns {

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
     * Those for whom one of the people did a task of the case while they were away.
     *
     * @return from the absent colleague to who did it for them
     */
    Map<UUID, UUID> doneFor(Set<UUID> people, String caseReference) {
        Map<UUID, UUID> doneFor = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select on_behalf_of, assignee_id from work_item
                            where case_reference = ? and on_behalf_of is not null and assignee_id = any(?)
                            order by created_at limit 100""")
                    .params(caseReference, people.toArray(UUID[]::new))
                    .query(row -> {
                        doneFor.put(row.getObject("on_behalf_of", UUID.class), row.getObject("assignee_id", UUID.class));
                    });
        }
        return doneFor;
    }
}
