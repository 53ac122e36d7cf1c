package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReferences;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Sending;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.cases.SentForms;
import org.sanctuarycasework.documents.SentFiles;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;

/** Opens the case of a challenge, whether it begins with a letter or straight with a claim. */
@UseCasePart
class OpenChallenge {

    private final SentForms sentForms;
    private final LegalChallenges challenges;
    private final LinkedEscalations linked;
    private final CaseReferences references;
    private final CaseFiles files;
    private final SentFiles attachments;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final MessageSource texts;

    OpenChallenge(SentForms sentForms, LegalChallenges challenges, LinkedEscalations linked, CaseReferences references, CaseFiles files,
                  SentFiles attachments, KeepStep step, TypedDays days, ChallengeProcess process, MessageSource texts) {
        this.sentForms = sentForms;
        this.challenges = challenges;
        this.linked = linked;
        this.references = references;
        this.files = files;
        this.attachments = attachments;
        this.step = step;
        this.days = days;
        this.process = process;
        this.texts = texts;
    }

    /**
     * The reference, if this page of the form was sent before, or the same a moment ago.
     *
     * @throws SentBefore if this page was sent before with other answers
     */
    Optional<String> sentBefore(Actor actor, UUID formToken, String form, Answers typed, List<Upload> uploads) {
        return sentForms.same(new Sending(actor, formToken, form, typed.toJson()), ChallengeRecords.EARLIER,
                challenge -> attachments.cameWith(challenge, AddChallengeFiles.FILES, uploads));
    }

    /**
     * @param letter null if it begins with the claim
     * @param claim  null if it begins with the letter
     * @return the reference
     * @throws Refused if there is no such escalation, or a file cannot be taken
     */
    String open(Actor actor, UUID formToken, Answers typed, PreActionLetter letter, JudicialReview claim, List<Upload> uploads, Instant now) {
        String escalation = linked.require(actor, typed.text("escalation"));
        String reference = references.next(ChallengeTasks.PREFIX);
        String matter = typed.text("matter");
        LegalChallenge challenge = new LegalChallenge(new LegalChallenge.Origin(reference, formToken, escalation, matter,
                days.optional(typed, "decidedOn")), letter, claim, actor, now);
        files.add(CaseFile.open(reference, ChallengeCases.KIND, ChallengeTasks.PROGRAMME,
                texts.getMessage("challenges.matter." + matter, null, Locale.UK), null, challenge.status().key(), now).keepConfidential());
        challenges.saveAndFlush(challenge);
        step.keep(challenge, actor, letter == null ? RecordClaim.FIRST_FORM : RecordPreActionLetter.FORM, typed,
                letter == null ? "challenge-claim-recorded" : "challenge-letter-recorded", Map.of(), now);
        attachments.attach(actor, reference, AddChallengeFiles.FILES, uploads);
        process.recorded(challenge);
        return reference;
    }
}
