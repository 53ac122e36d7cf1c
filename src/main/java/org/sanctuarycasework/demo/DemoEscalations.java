package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.AnswerEscalation;
import org.sanctuarycasework.escalations.DutyRota;
import org.sanctuarycasework.escalations.DutyTimes;
import org.sanctuarycasework.escalations.OfferedPlace;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.ReportOutcome;
import org.sanctuarycasework.escalations.ReviewBreach;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.SetDutyRota;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.escalations.WrittenAnswer;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.organisations.AgreeDataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The escalations of the demo: some long closed, some that wait now, one that was missed; the partner is invented. */
@Component
@Profile("demo")
class DemoEscalations {

    private final DemoCast cast;
    private final StoryTime times;
    private final CaseworkClock clock;
    private final DueJobs jobs;
    private final EntityManager entities;
    private final AgreeDataSharing agreeDataSharing;
    private final DutyRota rota;
    private final SetDutyRota setDutyRota;
    private final RaiseEscalation raise;
    private final ClaimTask claimTask;
    private final WorkItems items;
    private final AcknowledgeEscalation acknowledge;
    private final AnswerEscalation answer;
    private final ReplyToAnswer reply;
    private final ReportOutcome report;
    private final ReviewBreach review;
    private final WithdrawEscalation withdraw;
    private final DemoQuarters quarters;

    DemoEscalations(DemoCast cast, StoryTime times, CaseworkClock clock, DueJobs jobs, EntityManager entities,
                    AgreeDataSharing agreeDataSharing, DutyRota rota, SetDutyRota setDutyRota, RaiseEscalation raise, ClaimTask claimTask, WorkItems items,
                    AcknowledgeEscalation acknowledge, AnswerEscalation answer, ReplyToAnswer reply, ReportOutcome report,
                    ReviewBreach review, WithdrawEscalation withdraw, DemoQuarters quarters) {
        this.cast = cast;
        this.times = times;
        this.clock = clock;
        this.jobs = jobs;
        this.entities = entities;
        this.agreeDataSharing = agreeDataSharing;
        this.rota = rota;
        this.setDutyRota = setDutyRota;
        this.raise = raise;
        this.claimTask = claimTask;
        this.items = items;
        this.acknowledge = acknowledge;
        this.answer = answer;
        this.reply = reply;
        this.report = report;
        this.review = review;
        this.withdraw = withdraw;
        this.quarters = quarters;
    }

    /** @param now the time of the first start: up to then the timers fire as well */
    void tell(Instant now) {
        UUID partner = cast.actor("nightbell").organisations().iterator().next();
        agreeDataSharing.agree(Actor.SYSTEM, partner, LocalDate.ofInstant(now, CaseworkClock.LONDON).plusYears(2));
        setDutyRota.set(cast.actor("administrator"), rota.version(), List.of(onDuty("duty", DutyTimes.OUTSIDE_OFFICE_HOURS),
                onDuty("duty.three", DutyTimes.OFFICE_HOURS), onDuty("duty.two", DutyTimes.ANY_TIME)));
        quarters.tell(now);
        settled(new Telling(now, partner));
        missed(new Telling(now, partner));
        placed(new Telling(now, partner));
        taken(new Telling(now, partner));
        upheld(new Telling(now, partner));
        asked(new Telling(now, partner));
        waiting(new Telling(now, partner));
    }

    private DutyRota.Place onDuty(String person, DutyTimes times) {
        return new DutyRota.Place(cast.actor(person).personId(), times);
    }

    private void settled(Telling story) {
        story.raised("20 10:05", Map.of("reason", "unsuitable", "asked", "A place without stairs.", "sleepTonight", "In the hostel, on the third floor."))
                .answered("18 11:20", "housing", "housing-officers", WrittenAnswer.of("changed", "suitability", "They move to a flat on the ground floor on Friday."))
                .then("17 09:30", () -> reply.accept(story.partner(), story.reference, ServiceArea.HOUSING))
                .then("16 10:00", () -> report.report(story.partner(), story.reference, "settled", "yes")).untilNow();
    }

    private void missed(Telling story) {
        story.raised("12 15:20", Map.of("urgency", "tonight", "reason", "told-to-come-back", "household", List.of("adults", "children"),
                        "sleepTonight", "They have nowhere. They sat in the library until it closed.", "asked", "A place to sleep tonight."))
                .then("12 15:52", () -> acknowledge.acknowledge(cast.actor("duty.two"), story.reference))
                .answered("11 09:40", "csc.manager", "csc-managers", WrittenAnswer.of("referred", "section-17", "We have asked housing to place them, and pay for a room until then.").passedOnTo(ServiceArea.HOUSING))
                .answered("11 10:10", "housing.manager", "housing-managers", WrittenAnswer.of("accommodation", "interim", "We are sorry. You should have had a room last night.")
                        .with(story.fromThatDay("11 10:10", "A family room in the borough.", "hotel")))
                .then("11 12:00", () -> reply.accept(story.partner(), story.reference, ServiceArea.CSC))
                .then("11 12:05", () -> reply.accept(story.partner(), story.reference, ServiceArea.HOUSING))
                .then("10 14:00", () -> review.review(cast.actor("reviewer"), story.claim("reviewer", "escalation-reviewers"), true,
                        "A duty may have been owed, and nobody had confirmed a room by ten."))
                .then("9 11:00", () -> report.report(story.partner(), story.reference, "temporary", "no")).untilNow();
    }

    private void placed(Telling story) {
        story.raised("6 13:10", Map.of("urgency", "tonight", "reason", "interim-refused", "sleepTonight", "On the night bus.", "asked", "A room for tonight."))
                .then("6 13:18", () -> acknowledge.acknowledge(cast.actor("duty.three"), story.reference))
                .answered("6 14:05", "housing", "housing-officers", WrittenAnswer.of("accommodation", "interim", "There is a room from five this afternoon.")
                        .with(story.fromThatDay("6 14:05", "A single room in a hostel in the borough.", "shared")))
                .then("6 14:30", () -> reply.accept(story.partner(), story.reference, ServiceArea.HOUSING)).untilNow();
    }

    private void taken(Telling story) {
        story.raised("8 11:00", Map.of("reason", "no-answer"))
                .then("7 10:15", () -> withdraw.withdraw(story.partner(), story.reference, "They moved in with a cousin.")).untilNow();
    }

    private void upheld(Telling story) {
        story.raised("5 10:30", Map.of("reason", "assessment-refused", "service", "asc", "asked", "An assessment of what help is needed."))
                .answered("3 15:10", "asc", "asc-leads", WrittenAnswer.of("upheld", "care-act", "From what we know there is no need for care. We can look again if you send a letter from the doctor.")).untilNow();
    }

    private void asked(Telling story) {
        story.raised("2 10:10", Map.of("reason", "asylum-move-on", "asked", "A date for the homelessness interview."))
                .answered("1 16:30", "housing", "housing-officers", WrittenAnswer.of("more-information", null, "When do they have to leave?")).untilNow();
    }

    private void waiting(Telling story) {
        story.raised("1 15:30", Map.of("urgency", "within-7-days", "reason", "duty-ended", "needs", List.of("health"), "asked", "That the duty goes on while we ask for a review.")).untilNow();
    }

    /** One escalation on its way. */
    private final class Telling {

        private final Instant now;
        private final UUID organisation;
        private String reference;

        private Telling(Instant now, UUID organisation) {
            this.now = now;
            this.organisation = organisation;
        }

        private Actor partner() {
            return cast.actor("nightbell");
        }

        private Telling raised(String at, Map<String, Object> changes) {
            Map<String, Object> answers = new HashMap<>(Map.of("urgency", "not-urgent", "service", "housing", "household", List.of("adults"),
                    "domesticAbuse", "no", "childAtRisk", "no", "partSeven", "yes", "sleepTonight", "With a friend until Friday.",
                    "asked", "An answer.", "ownReference", "NB-" + at.replaceAll("\\D", ""), "caseworkerPhone", "020 7946 0377"));
            answers.putAll(Map.of("lawfulBasis", "consent", "householdTold", "agreed"));
            answers.putAll(changes);
            clock.moveTo(times.read(at, now));
            reference = raise.raise(partner(), organisation, UUID.randomUUID(), new Answers(answers), List.of());
            return this;
        }

        private Telling answered(String at, String who, String team, WrittenAnswer written) {
            return then(at, () -> answer.answer(cast.actor(who), claim(who, team), written, written.place() != null));
        }

        private OfferedPlace fromThatDay(String at, String where, String kind) {
            return new OfferedPlace(where, LocalDate.ofInstant(times.read(at, now), CaseworkClock.LONDON), kind);
        }

        private Telling then(String at, Runnable deed) {
            Instant moment = times.read(at, now);
            jobs.runUntil(reference, moment);
            clock.moveTo(moment);
            deed.run();
            return this;
        }

        private String claim(String who, String team) {
            WorkItem item = items.openOf(reference).stream().filter(open -> open.teams().contains(team)).findFirst().orElseThrow();
            return claimTask.claim(cast.actor(who), item.id()).id();
        }

        private void untilNow() {
            jobs.runUntil(reference, now);
            entities.flush();
            entities.clear();
        }
    }
}
