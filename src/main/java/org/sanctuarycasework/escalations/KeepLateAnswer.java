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
     * What the same person had sent before is not kept once more, and nobody is told of it again.
     *
     * @param item    the task that it was written for
     * @param written what was written
     * @param text    all of it as one text
     * @return what had happened before
     * @throws CaseNotFound if the actor may not read it
     */
    public LateAnswer keep(Actor actor, WorkItem item, WrittenAnswer written, String text) {
        String reference = item.caseReference();
        access.require(actor, reference);
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (isSent(actor, reference, written, text)) {
            return LateAnswer.SENT;
        }
        LateAnswer before = before(actor, escalation, item);
        boolean forPartner = before != LateAnswer.TAKEN_BACK;
        Audience audience = forPartner ? Audience.SHARED : Audience.INTERNAL;
        notes.add(reference, actor, clock.instant(), text, audience);
        journal.write(escalation, actor, audience, forPartner ? "escalation-late-answer" : "escalation-answer-after-taken-back", Map.of());
        if (forPartner) {
            mail.toPartner(escalation, "escalation-late-answer");
        }
        return before;
    }

    private boolean isSent(Actor actor, String reference, WrittenAnswer written, String text) {
        return answers.of(reference).stream().anyMatch(answer -> actor.isSamePersonAs(answer.by()) && answer.written().equals(written))
                || notes.of(reference, Audience.INTERNAL).stream().anyMatch(note -> actor.isSamePersonAs(note.authorId()) && note.text().equals(text));
    }

    private LateAnswer before(Actor actor, Escalation escalation, WorkItem item) {
        return switch (escalation.status()) {
            case WITHDRAWN -> LateAnswer.TAKEN_BACK;
            case CLOSED -> LateAnswer.CLOSED;
            case OPEN -> stages.serviceOf(escalation.reference(), item.teams())
                    .flatMap(service -> answers.newestOf(escalation.reference(), service))
                    .map(answer -> by(actor, answer)).orElse(LateAnswer.ANSWERED);
        };
    }

    private static LateAnswer by(Actor actor, GivenAnswer answer) {
        if (actor.isSamePersonAs(answer.by())) {
            return LateAnswer.OWN;
        }
        return answer.written().isQuestion() ? LateAnswer.ASKED : LateAnswer.ANSWERED;
    }
}
