package org.sanctuarycasework.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.escalations.AnswerEscalation;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.ReportOutcome;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.escalations.WrittenAnswer;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forum.CloseQuarter;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.forum.ReviewQuarter;
import org.sanctuarycasework.forum.SetBaseline;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two quarters of the demo that are over, with enough escalations for tables, closed and reviewed by the Forum. */
@Component
@Profile("demo")
class DemoQuarters {

    private static final List<Integer> ESCALATIONS = List.of(26, 19);
    private static final List<String> REASONS = List.of("no-answer", "told-to-come-back", "interim-refused", "no-answer", "asylum-move-on", "no-answer", "duty-ended");
    private static final List<String> OUTCOMES = List.of("temporary", "settled", "temporary", "friends", "temporary", "settled", "unknown");
    private static final Duration AFTER_QUARTER = Duration.ofDays(30);

    private final DemoCast cast;
    private final CaseworkClock clock;
    private final WorkingDays days;
    private final DueJobs jobs;
    private final EntityManager entities;
    private final RaiseEscalation raise;
    private final ClaimTask claimTask;
    private final WorkItems items;
    private final AnswerEscalation answer;
    private final ReplyToAnswer reply;
    private final ReportOutcome report;
    private final WithdrawEscalation withdraw;
    private final CloseQuarter closeQuarter;
    private final ReviewQuarter review;
    private final SetBaseline setBaseline;

    DemoQuarters(DemoCast cast, CaseworkClock clock, WorkingDays days, DueJobs jobs, EntityManager entities, RaiseEscalation raise, ClaimTask claimTask,
                 WorkItems items, AnswerEscalation answer, ReplyToAnswer reply, ReportOutcome report, WithdrawEscalation withdraw,
                 CloseQuarter closeQuarter, ReviewQuarter review, SetBaseline setBaseline) {
        this.cast = cast;
        this.clock = clock;
        this.days = days;
        this.jobs = jobs;
        this.entities = entities;
        this.raise = raise;
        this.claimTask = claimTask;
        this.items = items;
        this.answer = answer;
        this.reply = reply;
        this.report = report;
        this.withdraw = withdraw;
        this.closeQuarter = closeQuarter;
        this.review = review;
        this.setBaseline = setBaseline;
    }

    /** @param now the time of the first start: the last two quarters are told that can be closed by then */
    void tell(Instant now) {
        Quarter last = Quarter.of(Quarter.of(now.minus(AFTER_QUARTER)).firstDay().minusDays(1));
        Quarter before = Quarter.of(last.firstDay().minusDays(1));
        clock.moveTo(before.begins());
        setBaseline.set(cast.actor("sanctuary"), "58", "4", "2", "2023", "Sample: counted on paper before the programme", "Housing needs");
        tell(before, ESCALATIONS.get(0));
        tell(last, ESCALATIONS.get(1));
        review.raise(cast.actor("forum"), before, "Look at why so many partners heard nothing at first.", "Head of housing needs",
                LocalDate.ofInstant(now, CaseworkClock.LONDON).plusDays(40));
        review.find(cast.actor("forum"), before, "Half of what was raised had simply not been answered. That is ours to mend.");
    }

    private void tell(Quarter quarter, int count) {
        for (int number = 0; number < count; number++) {
            tell(workingDay(1, quarter.begins().plus(Duration.ofDays(2 + (long) number * 80 / count))), number);
        }
        clock.moveTo(quarter.ends().plus(AFTER_QUARTER));
        closeQuarter.close(cast.actor("sanctuary"), quarter);
    }

    private void tell(Instant day, int number) {
        Instant raised = LocalDate.ofInstant(day, CaseworkClock.LONDON).atTime(10, 5 + number).atZone(CaseworkClock.LONDON).toInstant();
        boolean late = number % 5 == 4;
        boolean social = number % 6 == 5;
        Actor partner = cast.actor("nightbell");
        clock.moveTo(raised);
        String reference = raise.raise(partner, partner.organisations().iterator().next(), UUID.randomUUID(), answers(number, social), List.of());
        if (number % 13 == 12) {
            at(reference, raised.plus(Duration.ofHours(3)), () -> withdraw.withdraw(partner, reference, "They found a room."));
        } else {
            ServiceArea service = social ? ServiceArea.ASC : ServiceArea.HOUSING;
            String team = social ? "asc-leads" : late ? "housing-managers" : "housing-officers";
            Actor officer = cast.actor(social ? "asc" : late ? "housing.manager" : "housing");
            at(reference, late && !social ? workingDay(2, raised) : raised.plus(Duration.ofHours(2 + number % 4)), () ->
                    answer.answer(officer, claim(reference, team, officer), WrittenAnswer.of("changed", "suitability", "We look at it again."), false));
            at(reference, workingDay(3, raised), () -> reply.accept(partner, reference, service));
            if (number % 9 != 8) {
                at(reference, workingDay(4, raised), () -> report.report(partner, reference, OUTCOMES.get(number % OUTCOMES.size()), "partly"));
            }
        }
        jobs.runUntil(reference, raised.plus(AFTER_QUARTER));
        entities.flush();
        entities.clear();
    }

    /** At noon. */
    private Instant workingDay(int number, Instant after) {
        return LocalDate.ofInstant(days.endOf(number, after).minusSeconds(1), CaseworkClock.LONDON).atTime(12, 0).atZone(CaseworkClock.LONDON).toInstant();
    }

    private void at(String reference, Instant moment, Runnable deed) {
        jobs.runUntil(reference, moment);
        clock.moveTo(moment);
        deed.run();
    }

    private String claim(String reference, String team, Actor officer) {
        WorkItem item = items.openOf(reference).stream().filter(open -> open.teams().contains(team)).findFirst().orElseThrow();
        return claimTask.claim(officer, item.id()).id();
    }

    private static Answers answers(int number, boolean social) {
        Map<String, Object> answers = new HashMap<>(Map.of("urgency", "within-7-days", "service", social ? "asc" : "housing",
                "reason", REASONS.get(number % REASONS.size()), "household", List.of("adults"), "domesticAbuse", "no", "childAtRisk", "no",
                "partSeven", "yes", "sleepTonight", "With a friend.", "asked", "An answer.", "ownReference", "NB-" + (100 + number)));
        answers.putAll(Map.of("caseworkerPhone", "020 7946 0377", "lawfulBasis", "consent", "householdTold", "agreed"));
        return new Answers(answers);
    }
}
