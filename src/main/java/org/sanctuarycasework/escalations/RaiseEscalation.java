package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReferences;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Sending;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.documents.SentFiles;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.context.MessageSource;

/** A partner raises what went wrong for a household: the services of the route are asked at once. */
@UseCase
public class RaiseEscalation {

    /** How references of escalations begin. */
    public static final String PREFIX = "ESC";
    /** Name of the question that the files answer. */
    public static final String FILES = "escalationFiles";
    /** Key of the team that is alerted to a case of tonight. */
    public static final String DUTY_LINE = "duty-line";
    static final String FORM = "raise-escalation";

    /** From then on a case of tonight goes to the team manager and the duty line together. */
    private static final LocalTime LATE = LocalTime.of(15, 0);

    private final DataSharing dataSharing;
    private final SentForms sentForms;
    private final Escalations escalations;
    private final EscalationDetails details;
    private final CaseReferences references;
    private final CaseFiles files;
    private final Forms forms;
    private final SentFiles attachments;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Readers readers;
    private final TellDutyLine tellDutyLine;
    private final RaisedFrom raisedFrom;
    private final TimeLimits limits;
    private final MessageSource texts;
    private final Clock clock;

    RaiseEscalation(DataSharing dataSharing, SentForms sentForms, Escalations escalations, EscalationDetails details, CaseReferences references,
                    CaseFiles files, Forms forms, SentFiles attachments, EscalationProcess process,
                    EscalationJournal journal, EscalationMail mail, Readers readers, TellDutyLine tellDutyLine,
                    RaisedFrom raisedFrom, TimeLimits limits, MessageSource texts, Clock clock) {
        this.dataSharing = dataSharing;
        this.sentForms = sentForms;
        this.escalations = escalations;
        this.details = details;
        this.references = references;
        this.files = files;
        this.forms = forms;
        this.attachments = attachments;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.readers = readers;
        this.tellDutyLine = tellDutyLine;
        this.raisedFrom = raisedFrom;
        this.limits = limits;
        this.texts = texts;
        this.clock = clock;
    }

    /** One that begins by itself; see the other method. */
    public String raise(Actor actor, UUID organisationId, UUID formToken, Answers answers, List<Upload> uploads) {
        return raise(actor, organisationId, formToken, answers, uploads, null);
    }

    /**
     * Sending the same page twice raises one escalation, and so does sending the same answers again a moment later.
     *
     * @param formToken made when the page of the form was shown
     * @param answers   complete and checked
     * @param from      reference of what it is raised from, null if it begins by itself
     * @return the reference
     * @throws NotAllowed unless the organisation is the actor's and its data-sharing agreement is in force
     * @throws SentBefore if this page was sent before with other answers
     * @throws Refused    if a file cannot be taken
     */
    public String raise(Actor actor, UUID organisationId, UUID formToken, Answers answers, List<Upload> uploads, String from) {
        dataSharing.require(actor, organisationId);
        Optional<String> before = sentForms.same(new Sending(actor, formToken, organisationId, answers.toJson()), EscalationDetails.EARLIER,
                escalation -> isFrom(from, escalation) && attachments.cameWith(escalation, FILES, uploads));
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        RoutingFacts facts = RoutingFacts.of(answers, process.routeVersion());
        String reference = references.next(PREFIX);
        files.add(CaseFile.open(reference, EscalationCases.KIND, EscalationTasks.PROGRAMME, title(facts, answers),
                organisationId, EscalationStatus.OPEN.key(), now).keepConfidential());
        Escalation escalation = escalations.saveAndFlush(new Escalation(reference, organisationId, formToken, facts,
                answers.text("reason"), actor, now));
        details.add(reference, forms.keep(FORM).hash(), answers);
        attachments.attach(actor, reference, FILES, uploads);
        journal.write(escalation, actor, "escalation-raised");
        if (facts.urgency() == Urgency.TONIGHT) {
            mail.toPartner(escalation, "escalation-raised-tonight", escalation.acknowledgeBy());
            readers.open(reference, DUTY_LINE);
            tellDutyLine.tell(escalation);
        } else {
            mail.toPartner(escalation, "escalation-raised");
        }
        if (from != null) {
            raisedFrom.raised(actor, from, escalation);
        }
        process.raised(escalation, facts, firstStage(facts, now), Nights.first(now));
        return reference;
    }

    /** One that was raised from nothing is the same all the same: it may have come too late to be linked. */
    private boolean isFrom(String from, String escalation) {
        return from == null || raisedFrom.of(escalation).map(from::equals).orElse(true);
    }

    private int firstStage(RoutingFacts facts, Instant now) {
        LocalTime time = now.atZone(CaseworkClock.LONDON).toLocalTime();
        boolean late = !limits.isOfficeOpen(now) || !time.isBefore(LATE);
        return facts.urgency() == Urgency.TONIGHT && late ? 2 : 1;
    }

    /** Says nothing about the household: lists and the task list show it. */
    private String title(RoutingFacts facts, Answers answers) {
        return texts.getMessage("escalations.reason." + answers.text("reason"), null, Locale.UK) + ", "
                + texts.getMessage("escalations.urgency." + facts.urgency().key() + ".short", null, Locale.UK);
    }
}
