package org.sanctuarycasework.challenges;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;

/** A legal challenge on its way, made by the use cases: a letter of 1 March 2027 to be answered by 15 March, or a claim. */
public class SampleChallenge {

    private final SampleRoute route;
    private final String reference;

    private SampleChallenge(SampleRoute route, String reference) {
        this.route = route;
        this.reference = reference;
    }

    public static SampleChallenge letter(SampleRoute route, Map<String, Object> changes) {
        return letterOf(legal(route), route, changes);
    }

    public static SampleChallenge letterOf(Actor legal, SampleRoute route, Map<String, Object> changes) {
        return new SampleChallenge(route, route.use(RecordPreActionLetter.class).record(legal, UUID.randomUUID(), letterAnswers(changes), List.of()));
    }

    public static SampleChallenge letter(SampleRoute route) {
        return letter(route, Map.of());
    }

    public static SampleChallenge claim(SampleRoute route, Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("matter", "interim", "about", "No room was given.", "claimNumber", "AC-2027-LON-000042",
                "claimedOn", "2027-03-01"));
        answers.putAll(changes);
        return new SampleChallenge(route, route.use(RecordClaim.class).first(legal(route), UUID.randomUUID(), new Answers(answers), List.of()));
    }

    public static Answers letterAnswers(Map<String, Object> changes) {
        Map<String, Object> answers = new HashMap<>(Map.of("matter", "interim", "about", "No room was given.",
                "receivedOn", "2027-03-01", "dueOn", "2027-03-15"));
        answers.putAll(changes);
        return new Answers(answers);
    }

    public static Actor legal(SampleRoute route) {
        return route.in("legal-officers");
    }

    public String reference() {
        return reference;
    }

    public LegalChallenge stored() {
        return route.use(LegalChallenges.class).findById(reference).orElseThrow();
    }

    public List<WorkItem> open() {
        return route.open(reference);
    }

    public WorkItem task(String task) {
        return open().stream().filter(item -> item.task().equals(task)).findFirst().orElseThrow();
    }

    /** @return the id of the open task, which the actor now has */
    public String claimTask(Actor actor, String task) {
        return route.use(ClaimTask.class).claim(actor, task(task).id()).id();
    }

    public SampleChallenge ask(String service, String question) {
        route.in(service + "-managers");
        route.use(AskForInput.class).ask(legal(route), reference, service, question);
        return this;
    }

    public SampleChallenge give(String service, String words) {
        Actor manager = route.in(service + "-managers");
        String task = open().stream().filter(item -> item.teams().contains(service + "-managers")).findFirst().orElseThrow().id();
        route.use(GiveInput.class).give(manager, route.use(ClaimTask.class).claim(manager, task).id(), words);
        return this;
    }

    public SampleChallenge answer() {
        route.use(AnswerLetter.class).answer(legal(route), claimTask(legal(route), AnswerLetter.TASK),
                new Answers(Map.of("position", "stands", "answeredOn", today(), "words", "We looked at it again.")));
        return this;
    }

    public SampleChallenge endLetter(String outcome) {
        route.use(RecordLetterOutcome.class).record(legal(route), claimTask(legal(route), RecordLetterOutcome.TASK),
                new Answers(Map.of("outcome", outcome, "how", "They got a room.")));
        return this;
    }

    public SampleChallenge claimMade(boolean made) {
        route.use(RecordClaim.class).afterLetter(legal(route), claimTask(legal(route), RecordClaim.TASK), new Answers(made
                ? Map.of("made", "yes", "claimNumber", "AC-2027-LON-000042", "claimedOn", today()) : Map.of("made", "no")));
        return this;
    }

    public SampleChallenge permission(String decision) {
        route.use(RecordPermission.class).record(legal(route), claimTask(legal(route), RecordPermission.TASK),
                new Answers(Map.of("permission", decision, "permissionOn", today())));
        return this;
    }

    public SampleChallenge order(String kind) {
        route.use(RecordOrder.class).record(legal(route), claimTask(legal(route), RecordOrder.TASK),
                new Answers(Map.of("order", kind, "orderedOn", today(), "words", "Decide again within 14 days.")));
        return this;
    }

    public SampleChallenge endClaim(String outcome) {
        route.use(RecordClaimOutcome.class).record(legal(route), claimTask(legal(route), RecordClaimOutcome.TASK),
                new Answers(Map.of("outcome", outcome, "endedOn", today(), "words", "They get a flat.")));
        return this;
    }

    public ChallengeRecord newest(String form) {
        return route.use(ChallengeRecords.class).newest(reference, form).orElseThrow();
    }

    /** As a legal officer does who has just read what is recorded. */
    public SampleChallenge correct(String form, Map<String, Object> changes) {
        ChallengeRecord now = newest(form);
        route.use(CorrectStep.class).correct(legal(route), reference, form, now.at().toString(), now.answers().with(changes), "It was mistyped.");
        return this;
    }

    private String today() {
        return LocalDate.ofInstant(route.use(CaseworkClock.class).instant(),
                CaseworkClock.LONDON).toString();
    }
}
