package org.sanctuarycasework.disclosures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disclosure of an escalation, made by the use cases and brought as far as a test needs it. */
public class SampleDisclosure {

    private final SampleRoute route;
    private final String reference;
    private final UUID formToken;

    private SampleDisclosure(SampleRoute route, String reference, UUID formToken) {
        this.route = route;
        this.reference = reference;
        this.formToken = formToken;
    }

    /** The Home Office would get two kinds of information, as a court ordered; a housing officer asks on a case of its own. */
    public static SampleDisclosure asked(SampleRoute route) {
        return asked(route, route.raise("not-urgent"), Map.of());
    }

    public static SampleDisclosure asked(SampleRoute route, String reference, Map<String, Object> changes) {
        UUID token = UUID.randomUUID();
        route.use(AskForDisclosure.class).ask(route.in("housing-officers"), reference, token, answers(changes));
        return new SampleDisclosure(route, reference, token);
    }

    /** Wanted by a day after {@link SampleRoute#TUESDAY_AT_ELEVEN}. */
    public static Answers answers(Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("recipient", "home-office", "kinds", List.of("place", "people"), "basis", "court-order",
                "whyNoLess", "The order names both.", "told", "yes", "wantedBy", "2027-03-05"));
        answers.putAll(changes);
        return new Answers(answers);
    }

    public SampleDisclosure approve(String... kinds) {
        Actor governance = route.in("information-governance");
        route.use(DecideOnDisclosure.class).decide(governance, claim(governance, DecideOnDisclosure.TASK), new Answers(Map.of(
                "decision", "approve", "mayTell", List.of(kinds), "exactly", "The borough, and not the address.", "basisConfirmed", true)));
        return this;
    }

    public SampleDisclosure refuse(String reason) {
        Actor governance = route.in("information-governance");
        route.use(DecideOnDisclosure.class).decide(governance, claim(governance, DecideOnDisclosure.TASK),
                new Answers(Map.of("decision", "refuse", "reason", reason)));
        return this;
    }

    public SampleDisclosure share(String... kinds) {
        Actor officer = route.in("housing-officers");
        route.use(RecordWhatWasShared.class).record(officer, claim(officer, RecordWhatWasShared.TASK), new Answers(Map.of("shared", "yes",
                "sharedOn", "2027-03-02", "sharedWith", "Duty desk", "sharedKinds", List.of(kinds), "exactly", "The borough.")));
        return this;
    }

    public SampleDisclosure leaveUnshared(String why) {
        Actor officer = route.in("housing-officers");
        route.use(RecordWhatWasShared.class).record(officer, claim(officer, RecordWhatWasShared.TASK),
                new Answers(Map.of("shared", "no", "whyNot", why)));
        return this;
    }

    /** The officer who asked takes it back. */
    public SampleDisclosure takeBack() {
        route.use(TakeDisclosureBack.class).takeBack(route.in("housing-officers"), stored().id(), new Answers(Map.of("why", "no-longer-wanted")));
        return this;
    }

    /** @return the id of the open task, which the actor now has */
    public String claim(Actor actor, String task) {
        return route.use(ClaimTask.class).claim(actor, task(task).id()).id();
    }

    public WorkItem task(String task) {
        return route.open(reference).stream().filter(item -> item.task().equals(task)).findFirst().orElseThrow();
    }

    public Disclosure stored() {
        return route.use(Disclosures.class).findById(route.use(JdbcClient.class).sql("select id from disclosure where form_token = ?").param(formToken)
                .query(UUID.class).single()).orElseThrow();
    }

    /** Of the escalation. */
    public String reference() {
        return reference;
    }
}
