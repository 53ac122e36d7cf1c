package org.sanctuarycasework.escalations;

import java.util.Locale;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;

/**
 * The partner corrects what it told about the household; what it told before stays in the timeline. Figures count the
 * newest; those of a quarter that is closed already never change.
 */
@UseCase
public class CorrectOutcome {

    /** Id of its form. */
    public static final String FORM = "correct-outcome";

    private final OwnEscalations own;
    private final CaseFiles files;
    private final EscalationJournal journal;
    private final MessageSource texts;

    CorrectOutcome(OwnEscalations own, CaseFiles files, EscalationJournal journal, MessageSource texts) {
        this.own = own;
        this.files = files;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * Sending the same twice corrects it once.
     *
     * @param seen what the page showed as told
     * @param told as it should be
     * @return false if that is what is told already, so that nothing was changed
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws MovedOn      if nobody has told the outcome yet
     * @throws Refused      if somebody else corrected it meanwhile, the case is erased, or the reason is missing or too long
     */
    public boolean correct(Actor actor, String reference, ToldOutcome seen, ToldOutcome told, String reason) {
        Escalation escalation = own.lock(actor, reference);
        ToldOutcome before = ToldOutcome.of(escalation);
        if (files.lock(reference).isErased()) {
            throw new Refused("escalations.outcome.erased");
        }
        if (told.equals(before)) {
            return false;
        }
        if (!seen.equals(before)) {
            throw new Refused("escalations.outcome.corrected-meanwhile", words(before));
        }
        String why = Reasons.require(reason, "escalations.outcome.correct.reason");
        escalation.correctReport(told.where(), told.satisfied());
        journal.write(escalation, actor, Audience.SHARED, "escalation-outcome-corrected",
                Map.of("before", words(before), "after", words(told), "reason", why));
        return true;
    }

    private String words(ToldOutcome told) {
        return texts.getMessage("escalations.outcome.in-words", new Object[] {text("escalations.outcome." + told.where()),
                text("escalations.satisfied." + told.satisfied())}, Locale.UK);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.UK);
    }
}
