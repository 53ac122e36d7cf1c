package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A legal officer records a claim for judicial review, after a letter or straight away, or that none was made. */
@UseCase
public class RecordClaim {

    /** Id of its task in the process model. */
    public static final String TASK = "recordClaim";
    /** Id of the form where it follows a letter. */
    public static final String FORM = "record-claim";
    /** Id of the form where a challenge begins with it. */
    public static final String FIRST_FORM = "record-first-claim";

    private final OpenChallenge openChallenge;
    private final OfficeChallenges office;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final Clock clock;

    RecordClaim(OpenChallenge openChallenge, OfficeChallenges office, KeepStep step, TypedDays days, ChallengeProcess process, Clock clock) {
        this.openChallenge = openChallenge;
        this.office = office;
        this.step = step;
        this.days = days;
        this.process = process;
        this.clock = clock;
    }

    /**
     * A challenge begins with the claim. Sending the same page twice records one, and so does sending the same answers again a moment later.
     *
     * @return the reference
     * @throws NotAllowed unless the actor is a legal officer
     * @throws SentBefore if this page was sent before with other answers
     * @throws Refused    if the day is in the future, there is no such escalation, or a file cannot be taken
     */
    public String first(Actor actor, UUID formToken, Answers typed, List<Upload> uploads) {
        LegalOfficers.require(actor);
        Optional<String> before = openChallenge.sentBefore(actor, formToken, FIRST_FORM, typed, uploads);
        return before.orElseGet(() -> openChallenge.open(actor, formToken, typed, null, claim(typed), uploads, clock.instant()));
    }

    /** @throws Refused if the day is in the future */
    public void afterLetter(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        boolean made = "yes".equals(typed.text("made"));
        if (made) {
            challenge.makeClaim(claim(typed));
        } else {
            challenge.endWithoutClaim(now);
        }
        step.keep(challenge, actor, FORM, typed, made ? "challenge-claim-recorded" : "challenge-no-claim", Map.of(), now);
        process.claimRecorded(taskId, made);
    }

    private JudicialReview claim(Answers typed) {
        return new JudicialReview(typed.text("claimNumber"), days.past(typed, "claimedOn"));
    }
}
