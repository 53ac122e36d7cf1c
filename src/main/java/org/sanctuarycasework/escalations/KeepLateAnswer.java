package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;

/** Keeps what an officer wrote for a stage that was over meanwhile, so that it is not lost. */
@UseCase
public class KeepLateAnswer {

    private final CaseAccess access;
    private final Escalations escalations;
    private final Stages stages;
    private final GivenAnswers answers;
    private final Notes notes;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    KeepLateAnswer(CaseAccess access, Escalations escalations, Stages stages, GivenAnswers answers, Notes notes, EscalationJournal journal,
                   EscalationMail mail, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.stages = stages;
        this.answers = answers;
        this.notes = notes;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * The partner reads it as well, and is told, as it may be a place for the night: unless they had taken the escalation back.
     *
     * @param item the task that it was written for
     * @param text all that was written
     * @return what had happened before
     * @throws CaseNotFound if the actor may not read it
     */
    public LateAnswer keep(Actor actor, WorkItem item, String text) {
        String reference = item.caseReference();
        access.require(actor, reference);
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        LateAnswer before = before(escalation, item);
        boolean forPartner = before != LateAnswer.TAKEN_BACK;
        Audience audience = forPartner ? Audience.SHARED : Audience.INTERNAL;
        notes.add(reference, actor, clock.instant(), text, audience);
        journal.write(escalation, actor, audience, forPartner ? "escalation-late-answer" : "escalation-answer-after-taken-back", Map.of());
        if (forPartner) {
            mail.toPartner(escalation, "escalation-late-answer");
        }
        return before;
    }

    private LateAnswer before(Escalation escalation, WorkItem item) {
        return switch (escalation.status()) {
            case WITHDRAWN -> LateAnswer.TAKEN_BACK;
            case CLOSED -> LateAnswer.CLOSED;
            case OPEN -> stages.serviceOf(escalation.reference(), item.teams())
                    .flatMap(service -> answers.newestOf(escalation.reference(), service))
                    .filter(answer -> answer.written().isQuestion()).map(question -> LateAnswer.ASKED).orElse(LateAnswer.ANSWERED);
        };
    }
}
