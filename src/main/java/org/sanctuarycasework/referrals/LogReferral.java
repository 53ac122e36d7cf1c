package org.sanctuarycasework.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReferences;
import org.sanctuarycasework.cases.Sending;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.context.MessageSource;

/** A partner logs a referral that it made to a service, so that somebody watches the time to answer. */
@UseCase
public class LogReferral {

    /** How references of referrals begin. */
    public static final String PREFIX = "REF";
    /** Kind of their case files. */
    public static final String KIND = "referral";
    static final String FORM = "log-referral";
    private static final String PROGRAMME = "referrals";

    private final DataSharing dataSharing;
    private final SentForms sentForms;
    private final Referrals referrals;
    private final ReferralDetails details;
    private final CaseReferences references;
    private final CaseFiles files;
    private final Forms forms;
    private final ReferralProcess process;
    private final ReferralJournal journal;
    private final MessageSource texts;
    private final Clock clock;

    LogReferral(DataSharing dataSharing, SentForms sentForms, Referrals referrals, ReferralDetails details, CaseReferences references, CaseFiles files,
                Forms forms, ReferralProcess process, ReferralJournal journal, MessageSource texts, Clock clock) {
        this.dataSharing = dataSharing;
        this.sentForms = sentForms;
        this.referrals = referrals;
        this.details = details;
        this.references = references;
        this.files = files;
        this.forms = forms;
        this.process = process;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Sending the same page twice logs one referral, and so does sending the same answers again a moment later.
     *
     * @param formToken made when the page of the form was shown
     * @param answers   complete and checked
     * @return the reference
     * @throws NotAllowed unless the organisation is the actor's and its data-sharing agreement is in force
     * @throws SentBefore if this page was sent before with other answers
     */
    public String log(Actor actor, UUID organisationId, UUID formToken, Answers answers) {
        dataSharing.require(actor, organisationId);
        Optional<String> before = sentForms.same(new Sending(actor, formToken, organisationId, answers.toJson()), ReferralDetails.EARLIER,
                referral -> true);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        ServiceArea service = ServiceArea.ofKey(answers.text("service"));
        String reference = references.next(PREFIX);
        files.add(CaseFile.open(reference, KIND, PROGRAMME, title(service), organisationId, ReferralStatus.WAITING.key(), now)
                .keepConfidential());
        Referral referral = referrals.saveAndFlush(new Referral(reference, organisationId, formToken, service,
                LocalDate.parse(answers.text("madeOn")), actor, now));
        details.add(reference, forms.keep(FORM).hash(), answers, now);
        journal.write(referral, actor, "referral-logged");
        process.logged(referral);
        return reference;
    }

    /** Says nothing about the household. */
    private String title(ServiceArea service) {
        return texts.getMessage("escalations.service." + service.key(), null, Locale.UK);
    }
}
