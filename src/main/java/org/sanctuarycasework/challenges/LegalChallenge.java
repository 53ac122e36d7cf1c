package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;

/**
 * A dispute about a decision for one household: a pre-action letter, a judicial review, or the one after the other.
 * Guards its own steps. What was typed at them is kept apart, in {@link ChallengeRecords}.
 */
@Entity
public class LegalChallenge {

    static final String WENT_ON = "went-on";

    @Id
    private String reference;
    private UUID formToken;
    private String escalationReference;
    private String matter;
    private LocalDate decidedOn;
    @Enumerated(EnumType.STRING)
    private ChallengeStatus status;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant closedAt;
    @Embedded
    private PreActionLetter letter;
    @Embedded
    private JudicialReview claim;
    @Version
    private int version;

    protected LegalChallenge() {
    }

    /** @param letter null if it begins straight with the claim */
    LegalChallenge(Origin origin, PreActionLetter letter, JudicialReview claim, Actor actor, Instant now) {
        this.reference = origin.reference();
        this.formToken = origin.formToken();
        this.escalationReference = origin.escalationReference();
        this.matter = origin.matter();
        this.decidedOn = origin.decidedOn();
        this.letter = letter;
        this.claim = claim;
        this.recordedBy = actor.personId();
        this.recordedAt = now;
        this.status = letter == null ? ChallengeStatus.PERMISSION_AWAITED : ChallengeStatus.ANSWER_WANTED;
    }

    /**
     * A deadline that was missed as it was wrong is missed no more.
     *
     * @throws Refused if no letter waits for its answer
     */
    void correctLetter(PreActionLetter corrected) {
        if (!wantsAnswer()) {
            throw new Refused("challenges.deadline.not-waiting");
        }
        letter = corrected;
    }

    void answerLetter(LocalDate on) {
        require(ChallengeStatus.ANSWER_WANTED);
        letter.answer(on);
        status = ChallengeStatus.LETTER_ANSWERED;
    }

    /** @return true if it goes on to a claim */
    boolean endLetter(String how, Instant now) {
        require(ChallengeStatus.LETTER_ANSWERED);
        letter.end(how);
        if (how.equals(WENT_ON)) {
            status = ChallengeStatus.CLAIM_EXPECTED;
            return true;
        }
        close(now);
        return false;
    }

    void makeClaim(JudicialReview made) {
        require(ChallengeStatus.CLAIM_EXPECTED);
        claim = made;
        status = ChallengeStatus.PERMISSION_AWAITED;
    }

    void endWithoutClaim(Instant now) {
        require(ChallengeStatus.CLAIM_EXPECTED);
        close(now);
    }

    void recordPermission(String decision, LocalDate on) {
        require(ChallengeStatus.PERMISSION_AWAITED);
        claim.permission(decision, on);
        status = decision.equals(JudicialReview.GRANTED) ? ChallengeStatus.ORDER_AWAITED : ChallengeStatus.OUTCOME_AWAITED;
    }

    void recordOrder(String kind, LocalDate on) {
        require(ChallengeStatus.ORDER_AWAITED);
        claim.order(kind, on);
        status = ChallengeStatus.OUTCOME_AWAITED;
    }

    void endClaim(String how, LocalDate on, Instant now) {
        require(ChallengeStatus.OUTCOME_AWAITED);
        claim.end(how, on);
        close(now);
    }

    /**
     * @return true if the process has to go another way from here
     * @throws Refused if the process is past the way that would follow
     */
    boolean correctLetterOutcome(String how, Instant now) {
        boolean wentOn = letter.outcome().equals(WENT_ON);
        if (how.equals(WENT_ON) && !wentOn) {
            throw new Refused("challenges.correct.letter-closed");
        }
        if (!how.equals(WENT_ON) && claim != null) {
            throw new Refused("challenges.correct.claim-followed");
        }
        letter.end(how);
        return wentOn && !how.equals(WENT_ON) && closeIfOpen(now);
    }

    /**
     * @param made null if no claim was made after all
     * @return true if the process has to go another way from here
     * @throws Refused if the process is past the way that would follow, or the days do not fit
     */
    boolean correctClaim(JudicialReview made, Instant now) {
        if (claim == null && made != null) {
            throw new Refused("challenges.correct.no-claim-closed");
        }
        if (made != null) {
            claim.correct(made.claimNumber(), made.claimedOn());
            return false;
        }
        if (claim != null && status != ChallengeStatus.PERMISSION_AWAITED) {
            throw new Refused("challenges.correct.court-began");
        }
        claim = null;
        return closeIfOpen(now);
    }

    /**
     * @return true if the process has to go another way from here
     * @throws Refused if the process is past the way that would follow, or the day does not fit
     */
    boolean correctPermission(String decision, LocalDate on) {
        boolean granted = decision.equals(JudicialReview.GRANTED);
        boolean another = granted != claim.hasPermission();
        if (another && !isOpen()) {
            throw new Refused("challenges.correct.permission-closed");
        }
        if (another && claim.courtOrder() != null) {
            throw new Refused("challenges.correct.order-followed");
        }
        claim.permission(decision, on);
        if (another) {
            status = granted ? ChallengeStatus.ORDER_AWAITED : ChallengeStatus.OUTCOME_AWAITED;
        }
        return another;
    }

    private boolean closeIfOpen(Instant now) {
        boolean open = isOpen();
        if (open) {
            close(now);
        }
        return open;
    }

    private void close(Instant now) {
        status = ChallengeStatus.CLOSED;
        closedAt = now;
    }

    private void require(ChallengeStatus expected) {
        if (status != expected) {
            throw new IllegalStateException(reference + " is " + status + ", not " + expected);
        }
    }

    /** True while a letter waits for its answer. */
    public boolean wantsAnswer() {
        return status == ChallengeStatus.ANSWER_WANTED;
    }

    public boolean isOpen() {
        return status != ChallengeStatus.CLOSED;
    }

    public String reference() {
        return reference;
    }

    /** Null if it is about no escalation. */
    public String escalationReference() {
        return escalationReference;
    }

    /** Key of what it is about, of a closed list. */
    public String matter() {
        return matter;
    }

    /** The day of the decision that is challenged; null if it is not known. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public ChallengeStatus status() {
        return status;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null if it began straight with the claim. */
    public PreActionLetter letter() {
        return letter;
    }

    /** Null until there is one. */
    public JudicialReview claim() {
        return claim;
    }

    /**
     * What is known from the first day.
     *
     * @param formToken           made with the page of the form
     * @param escalationReference null if it is about none
     * @param matter              key of a closed list
     * @param decidedOn           null if it is not known
     */
    record Origin(String reference, UUID formToken, String escalationReference, String matter, LocalDate decidedOn) {
    }
}
