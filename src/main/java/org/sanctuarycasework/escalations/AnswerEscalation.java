package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItems;

/** A team of the service that was asked answers an escalation, or asks the partner for more. */
@UseCase
public class AnswerEscalation {

    /** Id of its task in the process model. */
    public static final String TASK = "answerEscalation";
    static final String MORE_INFORMATION = "more-information";
    private static final String UPHELD = "upheld";

    /** Working days after which an answer stands if the partner says nothing. */
    private static final int DAYS_TO_REPLY = 5;
    private static final int DAYS_TO_GIVE_INFORMATION = 1;

    private final OfficeEscalations office;
    private final WorkItems items;
    private final Stages stages;
    private final GivenAnswers answers;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final WorkingDays workingDays;
    private final TimeLimits limits;
    private final Clock clock;

    AnswerEscalation(OfficeEscalations office, WorkItems items, Stages stages, GivenAnswers answers, EscalationProcess process,
                     EscalationJournal journal, EscalationMail mail, WorkingDays workingDays, TimeLimits limits, Clock clock) {
        this.office = office;
        this.items = items;
        this.stages = stages;
        this.answers = answers;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.workingDays = workingDays;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param kind  accommodation, changed, upheld, referred, more-information or not-this-route
     * @param about which kind of decision, for the rights that are told with it; null if about none
     * @param words that the partner reads
     * @param place where the household can sleep; null if none is given
     * @param safe  true if the household has a safe place to sleep tonight
     * @throws Refused if more information is wanted a second time, or for a case of tonight, whose time never stands still; or
     *                 if a decision is upheld and none is named: its rights could not be told
     */
    public void answer(Actor actor, String taskId, String kind, String about, String words, String place, boolean safe) {
        Escalation escalation = office.begin(actor, taskId, TASK);
        escalation.requireOpen();
        if (kind.equals(UPHELD) && about == null) {
            throw new Refused("escalations.answer.upheld-what");
        }
        Instant now = clock.instant();
        Stage stage = stageOf(escalation, taskId);
        answers.add(new GivenAnswer(UUID.randomUUID(), escalation.reference(), stage.service(), stage.stage(), kind, about,
                words, place, actor.personId(), stage.team(), stage.teamName(), now, null, null, null));
        if (safe) {
            escalation.confirmSafePlace(now);
        }
        if (kind.equals(MORE_INFORMATION)) {
            askForMore(escalation, actor, taskId, stage, now);
            return;
        }
        stages.end(escalation.reference(), stage.service(), "answered", now);
        journal.write(escalation, actor, Audience.SHARED, "escalation-answered", Map.of("team", stage.teamName()));
        mail.toPartner(escalation, "escalation-answered");
        process.answered(taskId, workingDays.endOf(DAYS_TO_REPLY, now));
    }

    private void askForMore(Escalation escalation, Actor actor, String taskId, Stage stage, Instant now) {
        if (escalation.isForTonight()) {
            throw new Refused("escalations.answer.never-pauses");
        }
        List<Stage> turns = stages.of(escalation.reference()).stream().filter(turn -> turn.service() == stage.service()).toList();
        if (turns.stream().anyMatch(turn -> turn.pausedAt() != null)) {
            throw new Refused("escalations.answer.paused-before");
        }
        turns.stream().filter(Stage::isOpen).forEach(turn -> stages.pause(turn.id(), now));
        journal.write(escalation, actor, Audience.SHARED, "escalation-information-wanted", Map.of("team", stage.teamName()));
        mail.toPartner(escalation, "escalation-information-wanted");
        process.informationWanted(taskId, limits.limit(new Span(DAYS_TO_GIVE_INFORMATION, Span.Unit.WORKING_DAYS), now).ends());
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
