package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.List;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.documents.SentFiles;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner adds words or files at any time; where a service had asked for them, its time runs on. */
@UseCase
public class AddInformation {

    private final OwnEscalations own;
    private final SentFiles attachments;
    private final Notes notes;
    private final Stages stages;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    AddInformation(OwnEscalations own, SentFiles attachments, Notes notes, Stages stages, EscalationProcess process,
                   EscalationJournal journal, EscalationMail mail, Clock clock) {
        this.own = own;
        this.attachments = attachments;
        this.notes = notes;
        this.stages = stages;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @return false if the escalation is over, so that nobody works on it any more
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws Refused      if there is neither text nor file, the text is too long, or a file cannot be taken
     */
    public boolean add(Actor actor, String reference, String text, List<Upload> uploads) {
        Escalation escalation = own.lock(actor, reference);
        String words = Reasons.optional(text, "escalations.information.text");
        if (words.isEmpty() && uploads.isEmpty()) {
            throw new Refused("escalations.information.text.missing");
        }
        if (!words.isEmpty()) {
            notes.add(reference, actor, clock.instant(), words, Audience.SHARED);
        }
        attachments.attach(actor, reference, RaiseEscalation.FILES, uploads);
        journal.write(escalation, actor, "escalation-information-added");
        List<Stage> open = stages.of(reference).stream().filter(Stage::isOpen).toList();
        open.stream().map(Stage::team).distinct().forEach(team -> mail.toTeam(escalation, team, "escalation-information-added"));
        open.stream().filter(Stage::isPaused).map(Stage::service).distinct()
                .forEach(service -> process.informationGiven(escalation, service));
        return escalation.closedAt() == null;
    }
}
