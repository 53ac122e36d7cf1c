package org.sanctuarycasework.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.sanctuarycasework.applications.CheckCompleteness;
import org.sanctuarycasework.applications.ConfirmNotEligible;
import org.sanctuarycasework.applications.DecideApplication;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.RecommendOutcome;
import org.sanctuarycasework.applications.RecordConsultation;
import org.sanctuarycasework.applications.ReviveApplication;
import org.sanctuarycasework.applications.WriteFeedback;
import org.sanctuarycasework.assessments.AssessApplication;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.assessments.Assessments;
import org.sanctuarycasework.assessments.DeclareInterest;
import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.demo.DemoStories.Step;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the council's staff do in the stories; whoever does a task claims it first. */
@Component
@Profile("demo")
class CouncilDeeds {

    private final WorkItems items;
    private final ClaimTask claimTask;
    private final CheckCompleteness checkCompleteness;
    private final ConfirmNotEligible confirmNotEligible;
    private final ReviveApplication reviveApplication;
    private final AssessApplication assessApplication;
    private final DeclareInterest declareInterest;
    private final Assessments assessments;
    private final RecordConsultation recordConsultation;
    private final WriteFeedback writeFeedback;
    private final RecommendOutcome recommendOutcome;
    private final DecideApplication decideApplication;
    private final AddNote addNote;
    private final DemoCast cast;
    private final Map<String, List<String>> reasons;
    private final Clock clock;

    CouncilDeeds(WorkItems items, ClaimTask claimTask, CheckCompleteness checkCompleteness,
                 ConfirmNotEligible confirmNotEligible, ReviveApplication reviveApplication,
                 AssessApplication assessApplication, DeclareInterest declareInterest, Assessments assessments,
                 RecordConsultation recordConsultation, WriteFeedback writeFeedback, RecommendOutcome recommendOutcome,
                 DecideApplication decideApplication, AddNote addNote, DemoCast cast, DemoStories stories, Clock clock) {
        this.items = items;
        this.claimTask = claimTask;
        this.checkCompleteness = checkCompleteness;
        this.confirmNotEligible = confirmNotEligible;
        this.reviveApplication = reviveApplication;
        this.assessApplication = assessApplication;
        this.declareInterest = declareInterest;
        this.assessments = assessments;
        this.recordConsultation = recordConsultation;
        this.writeFeedback = writeFeedback;
        this.recommendOutcome = recommendOutcome;
        this.decideApplication = decideApplication;
        this.addNote = addNote;
        this.cast = cast;
        this.reasons = stories.reasons();
        this.clock = clock;
    }

    void act(Actor staff, String reference, Step step) {
        switch (step.does()) {
            case CLAIM -> claim(staff, reference);
            case COMPLETE -> checkCompleteness.complete(staff, claim(staff, reference));
            case ASK -> checkCompleteness.askForInformation(staff, claim(staff, reference), step.text(),
                    Set.copyOf(step.fields()));
            case NOT_ELIGIBLE -> checkCompleteness.notEligible(staff, claim(staff, reference), step.text());
            case CONFIRM_NOT_ELIGIBLE -> confirmNotEligible.confirm(staff, claim(staff, reference));
            case REVIVE -> reviveApplication.revive(staff, reference, step.text());
            case ASSESS -> assess(reference, step, 2, 1);
            case ASSESS_ONCE -> assess(reference, step, 1, 1);
            case ASSESS_APART -> assess(reference, step, 2, 3);
            case PREPARE -> prepare(staff, reference);
            case RECOMMEND -> {
                if (!isOpen(reference, RecommendOutcome.TASK)) {
                    prepare(staff, reference);
                }
                recommendOutcome.recommend(staff, claim(staff, reference), Outcome.ofKey(step.outcome()), step.amount(),
                        step.text());
            }
            case DECIDE -> decideApplication.decide(staff, claim(staff, reference), Outcome.ofKey(step.outcome()),
                    step.amount(), step.text(),
                    step.minute() == null ? null : meeting(step));
            case NOTE -> addNote.add(staff, reference, step.text(), Audience.INTERNAL);
            case SHARED_NOTE -> addNote.add(staff, reference, step.text(), Audience.SHARED);
            default -> throw new IllegalArgumentException(step.does() + " is for applicants");
        }
    }

    private Meeting meeting(Step step) {
        LocalDate today = LocalDate.now(clock);
        return new Meeting(today, step.minute(), step.callInDays() == null ? null : today.minusDays(28),
                step.callInDays() == null ? null : today.plusDays(step.callInDays()));
    }

    private String claim(Actor staff, String reference) {
        return claimTask.claim(staff, items.openOf(reference).get(0).id()).id();
    }

    /** By those whom the process chose; the second is stricter on the first criterion, by so many points. */
    private void assess(String reference, Step step, int people, int stricter) {
        List<Integer> points = new ArrayList<>(step.points());
        for (WorkItem item : items.openOf(reference).subList(0, people)) {
            Actor assessor = cast.actor(item.assigneeId());
            declareInterest.none(assessor, item.id());
            assessApplication.assess(assessor, item.id(), scores(points),
                    "decline".equals(step.outcome()) ? Recommends.DECLINE : Recommends.OFFER, step.text());
            points.set(0, Math.max(0, points.get(0) - stricter));
        }
    }

    /** What an officer does between the scores and the recommendation. */
    private void prepare(Actor staff, String reference) {
        if (isOpen(reference, RecordConsultation.TASK)) {
            recordConsultation.record(staff, claim(staff, reference), null, "The ward assembly talked about it and supports it.");
        }
        Map<String, String> remarks = new LinkedHashMap<>();
        assessments.seenBy(staff, reference).get(0).scores().forEach(score -> remarks.put(score.criterion(), score.reason()));
        writeFeedback.write(staff, claim(staff, reference), remarks);
    }

    private boolean isOpen(String reference, String task) {
        return items.openOf(reference).stream().anyMatch(item -> item.task().equals(task));
    }

    private List<Score> scores(List<Integer> points) {
        List<String> criteria = List.copyOf(reasons.keySet());
        return IntStream.range(0, criteria.size())
                .mapToObj(number -> score(criteria.get(number), points.get(number))).toList();
    }

    private Score score(String criterion, int points) {
        return new Score(criterion, points, reasons.get(criterion).get(points));
    }
}
