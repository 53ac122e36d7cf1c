package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.springframework.context.ApplicationEventPublisher;

/** Closes an escalation, those linked with it and all that belongs to them to whoever knows the household. */
@UseCasePart
public class LeaveEscalation {

    private final Escalations escalations;
    private final Actors actors;
    private final ClaimedTasks claimed;
    private final Readers readers;
    private final EscalationJournal journal;
    private final ApplicationEventPublisher events;

    LeaveEscalation(Escalations escalations, Actors actors, ClaimedTasks claimed, Readers readers, EscalationJournal journal,
                    ApplicationEventPublisher events) {
        this.escalations = escalations;
        this.actors = actors;
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

    /** A second time changes nothing. */
    void leave(Escalation escalation, Actor actor) {
        if (!readers.aside(escalation.reference()).contains(actor.personId())) {
            journal.write(escalation, actor, Audience.INTERNAL, "escalation-stepped-aside", Map.of());
            close(escalation.reference(), actor);
        }
    }

    /** Whoever knows the household of one of the escalations about it leaves them all. */
    void shareAmongLinked(String reference) {
        readers.notYetAside(reference).forEach(missing -> actors.byId(missing.personId()).ifPresent(actor -> closeOne(missing.reference(), actor)));
    }

    private void close(String reference, Actor actor) {
        closeOne(reference, actor);
        shareAmongLinked(reference);
    }

    private void closeOne(String reference, Actor actor) {
        readers.closeTo(reference, actor);
        claimed.leave(actor, reference);
        events.publishEvent(new HouseholdKnown(reference, actor));
    }
}
