package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** The partner said nothing in time, so an answer stands. */
@ProcessStep
public class LetAnswerStand {

    private final Escalations escalations;
    private final GivenAnswers answers;
    private final EscalationJournal journal;
    private final Clock clock;

    LetAnswerStand(Escalations escalations, GivenAnswers answers, EscalationJournal journal, Clock clock) {
        this.escalations = escalations;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
    }

    public void letStand(String reference, ServiceArea service) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        answers.openOf(reference, service).ifPresent(answer -> {
            answers.reply(answer.id(), true, null, clock.instant());
            journal.write(escalation, Actor.SYSTEM, Audience.SHARED, "escalation-answer-stands", Map.of("team", answer.teamName()));
        });
    }
}
