package org.sanctuarycasework.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Asks all rules of {@link FourEyes} who may not do a task: the one door to claiming, handing over and finishing it.
 * Who was away while a deputy took an earlier step for them is treated as if they had taken it, too.
 */
@Component
public class Barred {

    private final List<FourEyes> rules;
    private final TakenOverTasks takenOver;

    Barred(List<FourEyes> rules, TakenOverTasks takenOver) {
        this.rules = rules;
        this.takenOver = takenOver;
    }

    /** The people whom a task is closed to, each with the fact that closes it. */
    public Map<UUID, String> from(FourEyes.Place place) {
        Map<UUID, String> barred = new HashMap<>();
        rules.forEach(rule -> rule.barred(place).forEach(barred::putIfAbsent));
        takenOver.doneFor(Set.copyOf(barred.keySet()), place.caseReference())
                .forEach((absent, deputy) -> barred.putIfAbsent(absent, barred.get(deputy)));
        return barred;
    }

    /** The same for a task that is there. */
    public Map<UUID, String> from(WorkItem item) {
        return from(FourEyes.Place.of(item));
    }

    /** @return the fact that closes the task to the actor, or to whom they do it for; empty if nothing does */
    public Optional<String> why(Actor actor, WorkItem item) {
        Map<UUID, String> barred = from(item);
        return Optional.ofNullable(barred.get(actor.personId())).or(() -> Optional.ofNullable(barred.get(item.doneFor(actor))));
    }

    /** @throws NotAllowed with the fact, if the task is closed to the actor */
    void refuse(Actor actor, WorkItem item) {
        why(actor, item).ifPresent(fact -> {
            throw new NotAllowed("tasks.four-eyes." + fact);
        });
    }
}
