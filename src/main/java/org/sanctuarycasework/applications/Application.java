package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnTransformer;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;

/** One organisation's application to one round, from the first answer to its outcome. Guards its own steps. */
@Entity
public class Application {

    @Id
    private String reference;
    private UUID roundId;
    private UUID organisationId;
    private String formHash;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Convert(converter = AnswersColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private Answers answers;
    private UUID startedBy;
    private Instant startedAt;
    private UUID savedBy;
    private Instant savedAt;
    private UUID submittedBy;
    private Instant submittedAt;
    private UUID assistedBy;
    private UUID mailsTo;
    private BigDecimal requested;
    private BigDecimal requestedCapital;
    private String exitReason;
    private Instant closedAt;
    private BigDecimal score;
    @Version
    private int version;

    protected Application() {
    }

    Application(String reference, Round round, UUID organisationId, Answers answers, Actor actor, Instant now) {
        this.reference = reference;
        this.roundId = round.id();
        this.organisationId = organisationId;
        this.formHash = round.formHash();
        this.status = Status.IN_PROGRESS;
        this.answers = answers;
        this.startedBy = actor.personId();
        this.startedAt = now;
        this.savedBy = actor.personId();
        this.savedAt = now;
    }

    /** @throws WrongStage unless the applicant may write: before sending, or while information is wanted */
    void requireOpenAnswers() {
        if (!takesAnswers()) {
            throw new WrongStage(reference, status);
        }
    }

    boolean takesAnswers() {
        return status == Status.IN_PROGRESS || status == Status.INFORMATION_WANTED;
    }

    /** From now on the officer fills in as well, until it is sent or ended. */
    void assist(Actor officer) {
        requireOpenAnswers();
        assistedBy = officer.personId();
    }

    void endAssistance() {
        assistedBy = null;
    }

    /** @param person of the organisation, who gets the mails while an officer has begun or sent it */
    void writeTo(UUID person) {
        mailsTo = person;
    }

    /** @throws WrongStage unless the applicant may write */
    void save(Answers newAnswers, Actor actor, Instant now) {
        requireOpenAnswers();
        answers = newAnswers;
        savedBy = actor.personId();
        savedAt = now;
    }

    /** @param asked as the answers say */
    void submit(Money asked, Actor actor, Instant now) {
        if (status != Status.IN_PROGRESS) {
            throw new WrongStage(reference, status);
        }
        ask(asked);
        submittedBy = actor.personId();
        mailsTo = isAssistedBy(actor) ? mailsTo : null;
        submittedAt = now;
        become(Status.CHECKS);
    }

    /** @param asked for now: the answer may have changed it */
    void informationProvided(Money asked) {
        if (status != Status.INFORMATION_WANTED) {
            throw new WrongStage(reference, status);
        }
        ask(asked);
        become(Status.CHECKS);
    }

    private void ask(Money asked) {
        requested = asked.total();
        requestedCapital = asked.capital();
    }

    /** @param sent the answers as they were sent last: what was changed since and never sent does not count */
    void lapse(Answers sent) {
        become(Status.LAPSED);
        answers = sent;
    }

    void become(Status next) {
        if (!status.mayBecome(next)) {
            throw new WrongStage(reference, status);
        }
        status = next;
    }

    /** @param total points that were agreed upon */
    void assessed(BigDecimal total) {
        become(Status.RECOMMENDATION);
        score = total;
    }

    /** Opens again what had ended. */
    void appeal() {
        become(Status.APPEALED);
        closedAt = null;
    }

    /** @param before the outcome that stands unless the appeal is upheld; then it is assessed again */
    void appealHeard(boolean upheld, Status before, Instant now) {
        become(upheld ? Status.ASSESSMENT : before);
        if (upheld) {
            score = null;
            exitReason = null;
        } else {
            closedAt = now;
        }
    }

    /** What has lapsed stays so for good. */
    void close(Instant now) {
        if (status != Status.LAPSED) {
            throw new WrongStage(reference, status);
        }
        closedAt = now;
    }

    /** Ends it, as far as this feature goes: an offer lives on as an agreement. */
    void end(Status last, String reason, Instant now) {
        become(last);
        exitReason = reason;
        closedAt = now;
    }

    public String reference() {
        return reference;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String formHash() {
        return formHash;
    }

    public Status status() {
        return status;
    }

    public Answers answers() {
        return answers;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public UUID savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Who gets the mails about it: whoever sent it, or until then whoever began it; where that was an officer, somebody of the organisation. */
    public UUID contact() {
        return mailsTo != null ? mailsTo : submittedBy == null ? startedBy : submittedBy;
    }

    /** The officer who fills it in for the organisation now; null if nobody does. */
    public UUID assistedBy() {
        return assistedBy;
    }

    public boolean isAssistedBy(Actor actor) {
        return actor.isSamePersonAs(assistedBy);
    }

    /** Grows with each change, so that somebody who acts upon what they read can say which state that was. */
    public int version() {
        return version;
    }

    /** @return null before it is sent */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** @return pounds, null before it is sent */
    public BigDecimal requested() {
        return requested;
    }

    /** @return why it ended, in the words of whoever ended it; null while it lives */
    public String exitReason() {
        return exitReason;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** @return points agreed upon by the assessment, null before */
    public BigDecimal score() {
        return score;
    }
}
