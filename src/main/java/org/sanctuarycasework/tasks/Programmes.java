package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** All kinds of cases that have tasks for the council. */
@Component
public class Programmes {

    private final List<Programme> all;

    Programmes(List<Programme> all) {
        this.all = all;
    }

    public List<Programme> all() {
        return all;
    }

    /** The team and those above it. */
    public List<String> levelsFrom(String team) {
        return all.stream().map(Programme::levels).filter(levels -> levels.contains(team)).findFirst()
                .map(levels -> levels.subList(levels.indexOf(team), levels.size())).orElse(List.of(team));
    }

    public Optional<Programme.Press> pressFor(String programme, String task, String caseReference) {
        return all.stream().filter(one -> one.key().equals(programme)).findFirst().flatMap(one -> one.pressFor(task, caseReference));
    }

    Programme of(WorkItem item) {
        return all.stream().filter(programme -> programme.key().equals(item.programme())).findFirst()
                .orElseThrow(() -> new IllegalStateException("No programme has the task " + item.task() + " of " + item.caseReference()));
    }
}
