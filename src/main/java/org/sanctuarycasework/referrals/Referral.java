package org.sanctuarycasework.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.people.Actor;

/**
 * That a partner referred a household to a service, as far as rules and figures go by it. Guards its own steps. What the
 * partner wrote is kept apart, in {@link ReferralDetails}, so that it can be erased.
 */
@Entity
public class Referral {

    @Id
    private String reference;
    private UUID organisationId;
    private UUID formToken;
    private String service;
    private LocalDate madeOn;
    private UUID loggedBy;
    private Instant loggedAt;
    @Enumerated(EnumType.STRING)
    private ReferralStatus status;
    private Instant dueAt;
    private Instant lateAt;
    private String answer;
    private LocalDate answeredOn;
    private String escalation;
    private Instant closedAt;
    @Version
    private int version;

    protected Referral() {
    }

    Referral(String reference, UUID organisationId, UUID formToken, ServiceArea service, LocalDate madeOn, Actor actor, Instant now) {
        this.reference = reference;
        this.organisationId = organisationId;
        this.formToken = formToken;
        this.service = service.key();
        this.madeOn = madeOn;
        this.loggedBy = actor.personId();
        this.loggedAt = now;
        this.status = ReferralStatus.WAITING;
    }

    void answerIsDue(Instant at) {
        dueAt = at;
    }

    /** @return false if it no longer waits, or was late already */
    boolean markLate(Instant now) {
        if (!isWaiting() || lateAt != null) {
            return false;
        }
        lateAt = now;
        return true;
    }

    /**
     * @param kind key of the answer, of a closed list
     * @throws ReferralMovedOn unless it waits for an answer
     */
    void answer(String kind, LocalDate on, Instant now) {
        requireWaiting();
        answer = kind;
        answeredOn = on;
        settle(ReferralStatus.ANSWERED, now);
    }

    /** @throws ReferralMovedOn unless it waits for an answer */
    void takeBack(Instant now) {
        requireWaiting();
        settle(ReferralStatus.TAKEN_BACK, now);
    }

    /**
     * Also after an answer, as that may leave somebody at risk.
     *
     * @throws ReferralMovedOn if it was taken back or escalated already
     */
    void escalate(String toEscalation, Instant now) {
        if (!mayBeEscalated()) {
            throw new ReferralMovedOn(reference);
        }
        escalation = toEscalation;
        settle(ReferralStatus.ESCALATED, now);
    }

    private void settle(ReferralStatus as, Instant now) {
        status = as;
        closedAt = now;
    }

    /** @throws ReferralMovedOn unless it waits for an answer */
    public void requireWaiting() {
        if (!isWaiting()) {
            throw new ReferralMovedOn(reference);
        }
    }

    public boolean isWaiting() {
        return status == ReferralStatus.WAITING;
    }

    public boolean mayBeEscalated() {
        return isWaiting() || status == ReferralStatus.ANSWERED;
    }

    public String reference() {
        return reference;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public ServiceArea service() {
        return ServiceArea.ofKey(service);
    }

    /** The day on which the partner made it, in London; it may have been logged later. */
    public LocalDate madeOn() {
        return madeOn;
    }

    public UUID loggedBy() {
        return loggedBy;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public ReferralStatus status() {
        return status;
    }

    /** Until when the service should answer. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it was found that nobody had answered in time; null unless that happened. */
    public Instant lateAt() {
        return lateAt;
    }

    /** Key of the kind of answer; null without one. */
    public String answer() {
        return answer;
    }

    /** Null without an answer. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Reference of the escalation that was raised from it; null unless one was. */
    public String escalation() {
        return escalation;
    }

    /** Null while it waits. */
    public Instant closedAt() {
        return closedAt;
    }
}
