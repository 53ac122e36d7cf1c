package org.sanctuarycasework.escalations;

import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Keeps what an officer wrote for a stage that somebody else had answered meanwhile, so that it is not lost. */
@UseCase
public class KeepLateAnswer {

    private final CaseAccess access;
    private final Escalations escalations;
    private final Notes notes;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    KeepLateAnswer(CaseAccess access, Escalations escalations, Notes notes, EscalationJournal journal, EscalationMail mail, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.notes = notes;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * The partner reads it as well, and is told: it may be a place for the night.
     *
     * @param place where the household can sleep; empty if none is given
     * @throws CaseNotFound if the actor may not read it
     */
    public void keep(Actor actor, String reference, String words, String place) {
        access.require(actor, reference);
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        notes.add(reference, actor, clock.instant(), place.isBlank() ? words : words + "\n\n" + place, Audience.SHARED);
        journal.write(escalation, actor, "escalation-late-answer");
        mail.toPartner(escalation, "escalation-answered");
    }
}
