package org.sanctuarycasework.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.sanctuarycasework.applications.AssessApplication;
import org.sanctuarycasework.applications.Assessment.Score;
import org.sanctuarycasework.applications.CheckCompleteness;
import org.sanctuarycasework.applications.ConfirmNotEligible;
import org.sanctuarycasework.applications.DecideApplication;
import org.sanctuarycasework.applications.DecideApplication.Meeting;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.RecommendOutcome;
import org.sanctuarycasework.applications.ReviveApplication;
import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.demo.DemoStories.Step;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
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
    private final RecommendOutcome recommendOutcome;
    private final DecideApplication decideApplication;
    private final AddNote addNote;
    private final Map<String, List<String>> reasons;
    private final Clock clock;

    CouncilDeeds(WorkItems items, ClaimTask claimTask, CheckCompleteness checkCompleteness,
                 ConfirmNotEligible confirmNotEligible, ReviveApplication reviveApplication,
                 AssessApplication assessApplication, RecommendOutcome recommendOutcome,
                 DecideApplication decideApplication, AddNote addNote, DemoStories stories, Clock clock) {
        this.items = items;
        this.claimTask = claimTask;
        this.checkCompleteness = checkCompleteness;
        this.confirmNotEligible = confirmNotEligible;
        this.reviveApplication = reviveApplication;
        this.assessApplication = assessApplication;
        this.recommendOutcome = recommendOutcome;
        this.decideApplication = decideApplication;
        this.addNote = addNote;
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
            case ASSESS -> assessApplication.assess(staff, claim(staff, reference), scores(step.points()), step.text());
            case RECOMMEND -> recommendOutcome.recommend(staff, claim(staff, reference), Outcome.ofKey(step.outcome()),
                    step.amount(), step.text());
            case DECIDE -> decideApplication.decide(staff, claim(staff, reference), Outcome.ofKey(step.outcome()),
                    step.amount(), step.text(),
                    step.minute() == null ? null : new Meeting(LocalDate.now(clock), step.minute()));
            case NOTE -> addNote.add(staff, reference, step.text(), Audience.INTERNAL);
            case SHARED_NOTE -> addNote.add(staff, reference, step.text(), Audience.SHARED);
            default -> throw new IllegalArgumentException(step.does() + " is for applicants");
        }
    }

    private String claim(Actor staff, String reference) {
        return claimTask.claim(staff, items.openOf(reference).get(0).id()).id();
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
