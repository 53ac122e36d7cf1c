package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItems;

/** A team of the service that was asked answers an escalation, or asks the partner for more. */
@UseCase
public class AnswerEscalation {

    /** Id of its task in the process model. */
    public static final String TASK = "answerEscalation";

    private final OfficeEscalations office;
    private final WorkItems items;
    private final Stages stages;
    private final GivenAnswers answers;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final AnswerTimes times;
    private final Clock clock;

    AnswerEscalation(OfficeEscalations office, WorkItems items, Stages stages, GivenAnswers answers, EscalationProcess process,
                     EscalationJournal journal, EscalationMail mail, AnswerTimes times, Clock clock) {
        this.office = office;
        this.items = items;
        this.stages = stages;
        this.answers = answers;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param safe true if the household has a safe place to sleep tonight
     * @throws Refused if more information is wanted a second time, or for a case of tonight, whose time never stands still;
     *                 if what belongs to the kind of answer is missing: a decision that is upheld and not named leaves the
     *                 rights untold; or if a place from a later day is called safe for tonight
     */
    public void answer(Actor actor, String taskId, WrittenAnswer written, boolean safe) {
        Escalation escalation = office.begin(actor, taskId, TASK);
        escalation.requireOpen();
        Instant now = clock.instant();
        Stage stage = stageOf(escalation, taskId);
        written.requireComplete(stage.service());
        answers.add(new GivenAnswer(UUID.randomUUID(), escalation.reference(), stage.service(), stage.stage(), written,
                actor.personId(), stage.team(), stage.teamName(), now, null, null, null));
        if (safe) {
            confirmSafePlace(escalation, written, now);
        }
        if (written.isQuestion()) {
            askForMore(escalation, actor, taskId, stage, now);
            return;
        }
        stages.end(escalation.reference(), stage.service(), "answered", now);
        journal.write(escalation, actor, Audience.SHARED, "escalation-answered", Map.of("team", stage.teamName()));
        Instant standsAt = times.standsAt(now);
        mail.toPartner(escalation, stage.stage() == RecordMiss.LAST_STAGE ? "escalation-answered-last" : "escalation-answered", standsAt);
        process.answered(taskId, standsAt);
    }

    private static void confirmSafePlace(Escalation escalation, WrittenAnswer written, Instant now) {
        if (escalation.isForTonight() && written.beginsAfter(LocalDate.ofInstant(now, CaseworkClock.LONDON))) {
            throw new Refused("escalations.answer.safe-later");
        }
        escalation.confirmSafePlace(now);
    }

    private void askForMore(Escalation escalation, Actor actor, String taskId, Stage stage, Instant now) {
        if (escalation.isForTonight()) {
            throw new Refused("escalations.answer.never-pauses");
        }
        List<Stage> turns = stages.of(escalation.reference()).stream().filter(turn -> turn.service() == stage.service()).toList();
        if (turns.stream().anyMatch(turn -> turn.pausedAt() != null)) {
            throw new Refused("escalations.answer.paused-before");
        }
        // only the newest: the time of the others is over, and nothing would start it again
        Stage newest = turns.get(turns.size() - 1);
        if (!now.isBefore(newest.limit().ends())) {
            throw new Refused("escalations.answer.time-over");
        }
        stages.pause(newest.id(), now);
        journal.write(escalation, actor, Audience.SHARED, "escalation-information-wanted", Map.of("team", stage.teamName()));
        Instant runsOnAt = times.runsOnAt(now);
        mail.toPartner(escalation, "escalation-information-wanted", runsOnAt);
        process.informationWanted(taskId, runsOnAt);
    }

    /** The turn that the task is of: the newest open one of its team. */
    private Stage stageOf(Escalation escalation, String taskId) {
        Set<String> teams = items.byId(taskId).orElseThrow().teams();
        ServiceArea service = process.serviceOf(taskId);
        return stages.of(escalation.reference()).stream()
                .filter(turn -> turn.service() == service && teams.contains(turn.team()) && turn.isOpen())
                .reduce((earlier, later) -> later).orElseThrow(() -> new MovedOn(escalation.reference()));
    }
}
