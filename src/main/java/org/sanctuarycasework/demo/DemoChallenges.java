package org.sanctuarycasework.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.challenges.AnswerLetter;
import org.sanctuarycasework.challenges.AskForInput;
import org.sanctuarycasework.challenges.GiveInput;
import org.sanctuarycasework.challenges.RecordClaim;
import org.sanctuarycasework.challenges.RecordLetterOutcome;
import org.sanctuarycasework.challenges.RecordPermission;
import org.sanctuarycasework.challenges.RecordPreActionLetter;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.escalations.RaisedEscalations;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The legal challenges of the demo: a letter that waits for input, one that was settled, and a claim before the court. */
@Component
@Profile("demo")
class DemoChallenges {

    private final DemoCast cast;
    private final StoryTime times;
    private final CaseworkClock clock;
    private final DueJobs jobs;
    private final EntityManager entities;
    private final RaisedEscalations escalations;
    private final ClaimTask claimTask;
    private final WorkItems items;
    private final RecordPreActionLetter recordLetter;
    private final RecordClaim recordClaim;
    private final AskForInput askForInput;
    private final GiveInput giveInput;
    private final AnswerLetter answerLetter;
    private final RecordLetterOutcome recordLetterOutcome;
    private final RecordPermission recordPermission;

    DemoChallenges(DemoCast cast, StoryTime times, CaseworkClock clock, DueJobs jobs, EntityManager entities, RaisedEscalations escalations,
                   ClaimTask claimTask, WorkItems items, RecordPreActionLetter recordLetter, RecordClaim recordClaim, AskForInput askForInput,
                   GiveInput giveInput, AnswerLetter answerLetter, RecordLetterOutcome recordLetterOutcome, RecordPermission recordPermission) {
        this.cast = cast;
        this.times = times;
        this.clock = clock;
        this.jobs = jobs;
        this.entities = entities;
        this.escalations = escalations;
        this.claimTask = claimTask;
        this.items = items;
        this.recordLetter = recordLetter;
        this.recordClaim = recordClaim;
        this.askForInput = askForInput;
        this.giveInput = giveInput;
        this.answerLetter = answerLetter;
        this.recordLetterOutcome = recordLetterOutcome;
        this.recordPermission = recordPermission;
    }

    /** @param now the time of the first start: up to then the timers fire as well */
    void tell(Instant now) {
        settled(new Telling(now));
        beforeTheCourt(new Telling(now));
        waiting(new Telling(now));
    }

    private void settled(Telling story) {
        story.letter("44 10:20", Map.of("matter", "suitability", "about", "A family of four has lived in one room for ten weeks. They ask for two rooms."))
                .then("43 11:00", () -> askForInput.ask(story.legal(), story.reference, "housing", "How long have they been there, and what was offered since?"))
                .then("41 15:10", () -> giveInput.give(cast.actor("housing.manager"), story.take("housing.manager", GiveInput.TASK),
                        "Ten weeks. Two flats were offered, both with stairs. The occupational therapist had advised against stairs."))
                .then("38 14:00", () -> answerLetter.answer(story.legal(), story.take("legal", AnswerLetter.TASK), new Answers(Map.of(
                        "position", "conceded", "answeredOn", story.day("38 14:00"), "words", "A flat on the ground floor is offered from next week."))))
                .then("30 10:30", () -> recordLetterOutcome.record(story.legal(), story.take("legal", RecordLetterOutcome.TASK), new Answers(Map.of(
                        "outcome", "settled", "how", "They moved to the flat. Each side pays its own costs.")))).untilNow();
    }

    private void beforeTheCourt(Telling story) {
        story.claim("26 09:40", Map.of("matter", "section-20", "about", "A young person says that they are 16. They ask to be looked after while their age is found out.",
                        "claimNumber", "AC-2026-LON-009042", "interimOrder", "A room in a children’s home until the court decides."))
                .then("25 10:15", () -> askForInput.ask(story.legal(), story.reference, "csc", "Who met them, and what was found about their age?"))
                .then("22 15:30", () -> giveInput.give(cast.actor("csc.manager"), story.take("csc.manager", GiveInput.TASK),
                        "Two social workers met them once. No full assessment was made. It is planned for next month."))
                .then("5 11:45", () -> recordPermission.record(story.legal(), story.take("legal", RecordPermission.TASK), new Answers(Map.of(
                        "permission", "granted", "permissionOn", story.day("6 09:00"), "words", "The hearing is in ten weeks.")))).untilNow();
    }

    private void waiting(Telling story) {
        String escalation = escalations.page(cast.actor("nightbell"), 1).rows().stream().filter(raised -> raised.reason().equals("assessment-refused"))
                .findFirst().orElseThrow().reference();
        story.letter("1 11:30", Map.of("matter", "care-act", "about", "An assessment of needs was refused. They ask for one within 7 days.", "escalation", escalation))
                .then("1 14:20", () -> askForInput.ask(story.legal(), story.reference, "asc", "What was known when the assessment was refused?")).untilNow();
    }

    /** One challenge on its way. */
    private final class Telling {

        private final Instant now;
        private String reference;

        private Telling(Instant now) {
            this.now = now;
        }

        private Actor legal() {
            return cast.actor("legal");
        }

        private Telling letter(String at, Map<String, Object> typed) {
            Map<String, Object> answers = new HashMap<>(typed);
            LocalDate received = LocalDate.parse(day(at));
            answers.put("receivedOn", received.toString());
            answers.put("dueOn", received.plusDays(14).toString());
            answers.put("decidedOn", received.minusDays(20).toString());
            clock.moveTo(times.read(at, now));
            reference = recordLetter.record(legal(), UUID.randomUUID(), new Answers(answers), List.of());
            return this;
        }

        private Telling claim(String at, Map<String, Object> typed) {
            Map<String, Object> answers = new HashMap<>(typed);
            answers.put("claimedOn", day(at));
            clock.moveTo(times.read(at, now));
            reference = recordClaim.first(legal(), UUID.randomUUID(), new Answers(answers), List.of());
            return this;
        }

        private Telling then(String at, Runnable deed) {
            Instant moment = times.read(at, now);
            jobs.runUntil(reference, moment);
            clock.moveTo(moment);
            deed.run();
            return this;
        }

        private String day(String at) {
            return LocalDate.ofInstant(times.read(at, now), CaseworkClock.LONDON).toString();
        }

        private String take(String who, String task) {
            return claimTask.claim(cast.actor(who), items.openOf(reference).stream().filter(open -> open.task().equals(task))
                    .findFirst().orElseThrow().id()).id();
        }

        private void untilNow() {
            jobs.runUntil(reference, now);
            entities.flush();
            entities.clear();
        }
    }
}
