package org.sanctuarycasework.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.people.Actor;

/** The partner writes down what the service answered, in time or late. */
@UseCase
public class RecordReferralAnswer {

    static final String FORM = "record-answer";

    private final OwnReferrals own;
    private final ReferralDetails details;
    private final Forms forms;
    private final ReferralProcess process;
    private final ReferralJournal journal;
    private final Clock clock;

    RecordReferralAnswer(OwnReferrals own, ReferralDetails details, Forms forms, ReferralProcess process, ReferralJournal journal, Clock clock) {
        this.own = own;
        this.details = details;
        this.forms = forms;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param answers complete and checked
     * @throws CaseNotFound    if it is not the actor's organisation's
     * @throws ReferralMovedOn unless it waits for an answer
     */
    public void record(Actor actor, String reference, Answers answers) {
        Referral referral = own.lock(actor, reference);
        Instant now = clock.instant();
        referral.answer(answers.text("answer"), LocalDate.parse(answers.text("answeredOn")), now);
        details.add(reference, forms.keep(FORM).hash(), answers, now);
        journal.write(referral, actor, "referral-answered");
        process.answered(referral);
    }
}
