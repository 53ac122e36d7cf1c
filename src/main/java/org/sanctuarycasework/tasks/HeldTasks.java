package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.AccessWithdrawn;
import org.sanctuarycasework.people.HeldWork;
import org.sanctuarycasework.people.Names;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks back to their teams when whoever has claimed them may no longer do them; each case says so. */
@Component
class HeldTasks implements HeldWork {

    private static final String OUTSIDE = """
            from work_item i where i.open and i.assignee_id = ?
             and not exists (select 1 from work_item_team t
                              where t.work_item_id = i.id and t.team_key = any(?))
            order by i.due_at, i.id limit 500""";

    private final JdbcClient jdbc;
    private final TaskService engine;
    private final Timeline timeline;
    private final Names names;

    HeldTasks(JdbcClient jdbc, TaskService engine, Timeline timeline, Names names) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.timeline = timeline;
        this.names = names;
    }

    @Override
    public List<HeldTask> outside(UUID personId, Set<String> keptTeams) {
        return jdbc.sql("select i.name, i.case_reference " + OUTSIDE)
                .params(personId, keptTeams.toArray(String[]::new)).query(HeldTask.class).list();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(AccessWithdrawn withdrawn) {
        List<Held> all = jdbc.sql("select i.id, i.name, i.case_reference " + OUTSIDE + " for update of i")
                .params(withdrawn.personId(), withdrawn.keptTeams().toArray(String[]::new)).query(Held.class).list();
        if (all.isEmpty()) {
            return;
        }
        String holder = names.namesOf(Set.of(withdrawn.personId())).get(withdrawn.personId());
        for (Held held : all) {
            engine.setAssignee(held.id(), null);
            timeline.record(held.caseReference(), withdrawn.by(), Audience.INTERNAL, "given-back",
                    Map.of("task", held.name(), "holder", holder));
        }
    }

    private record Held(String id, String name, String caseReference) {
    }
}
