package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.springframework.context.ApplicationEventPublisher;

/** Closes an escalation, and all that belongs to it, to whoever knows the household. */
@UseCasePart
public class LeaveEscalation {

    private final Escalations escalations;
    private final ClaimedTasks claimed;
    private final Readers readers;
    private final EscalationJournal journal;
    private final ApplicationEventPublisher events;

    LeaveEscalation(Escalations escalations, ClaimedTasks claimed, Readers readers, EscalationJournal journal, ApplicationEventPublisher events) {
        this.escalations = escalations;
        this.claimed = claimed;
        this.readers = readers;
        this.journal = journal;
        this.events = events;
    }

    /**
     * For whoever said so on another case about the household. Its timeline tells it only of those who were on the escalation:
     * of anybody else it would tell that there is another case.
     */
    public void leaveWith(Actor actor, String reference) {
        escalations.lock(reference).ifPresent(escalation -> {
            if (readers.mayRead(actor, reference)) {
                leave(escalation, actor);
            } else {
                close(reference, actor);
            }
        });
    }

    void leave(Escalation escalation, Actor actor) {
        journal.write(escalation, actor, Audience.INTERNAL, "escalation-stepped-aside", Map.of());
        close(escalation.reference(), actor);
    }

    private void close(String reference, Actor actor) {
        readers.closeTo(reference, actor);
        claimed.leave(actor, reference);
        events.publishEvent(new HouseholdKnown(reference, actor));
    }
}
