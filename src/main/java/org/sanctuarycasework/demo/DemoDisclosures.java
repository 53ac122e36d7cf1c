package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.disclosures.AskForDisclosure;
import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.escalations.RaisedEscalations;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The disclosures of the demo, on a case that is over: one that was refused, and one that waits for a decision. */
@Component
@Profile("demo")
class DemoDisclosures {

    private final DemoCast cast;
    private final StoryTime times;
    private final CaseworkClock clock;
    private final EntityManager entities;
    private final RaisedEscalations escalations;
    private final ClaimTask claimTask;
    private final WorkItems items;
    private final AskForDisclosure askForDisclosure;
    private final DecideOnDisclosure decideOnDisclosure;

    DemoDisclosures(DemoCast cast, StoryTime times, CaseworkClock clock, EntityManager entities, RaisedEscalations escalations, ClaimTask claimTask,
                    WorkItems items, AskForDisclosure askForDisclosure, DecideOnDisclosure decideOnDisclosure) {
        this.cast = cast;
        this.times = times;
        this.clock = clock;
        this.entities = entities;
        this.escalations = escalations;
        this.claimTask = claimTask;
        this.items = items;
        this.askForDisclosure = askForDisclosure;
        this.decideOnDisclosure = decideOnDisclosure;
    }

    /** @param now the time of the first start */
    void tell(Instant now) {
        String reference = escalations.page(cast.actor("nightbell"), 1).rows().stream().filter(raised -> raised.reason().equals("unsuitable"))
                .findFirst().orElseThrow().reference();
        ask(reference, times.read("4 10:20", now), Map.of("recipient", "home-office", "kinds", List.of("place", "people"), "basis", "serious-harm",
                "whyNoLess", "They ask for the address and say no more."));
        clock.moveTo(times.read("3 11:40", now));
        refuse(reference, "They do not say who is in danger, and of what. That they ask is not enough. Tell them to send an order of a court.");
        ask(reference, times.read("1 14:10", now), Map.of("recipient", "police", "kinds", List.of("place", "contact", "health"), "basis", "court-order",
                "whyNoLess", "The order is about a witness who has to be reached before the hearing. It does not speak of health."));
        entities.flush();
        entities.clear();
    }

    private void ask(String reference, Instant at, Map<String, Object> typed) {
        Map<String, Object> answers = new HashMap<>(typed);
        answers.put("told", "yes");
        answers.put("wantedBy", LocalDate.ofInstant(at, CaseworkClock.LONDON).plusDays(5).toString());
        clock.moveTo(at);
        askForDisclosure.ask(cast.actor("housing"), reference, UUID.randomUUID(), new Answers(answers));
    }

    private void refuse(String reference, String reason) {
        Actor governance = cast.actor("governance");
        String task = items.openOf(reference).stream().filter(open -> open.task().equals(DecideOnDisclosure.TASK)).findFirst().orElseThrow().id();
        decideOnDisclosure.decide(governance, claimTask.claim(governance, task).id(), new Answers(Map.of("decision", "refuse", "reason", reason)));
    }
}
