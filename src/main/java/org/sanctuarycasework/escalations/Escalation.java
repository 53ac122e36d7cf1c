package org.sanctuarycasework.escalations;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.sanctuarycasework.people.Actor;

/**
 * What a partner raised for one household, as far as rules and figures go by it. Guards its own steps. What the partner
 * wrote is kept apart, in {@link EscalationDetails}, so that it can be erased.
 */
@Entity
public class Escalation {

    /** In which somebody on duty says of a case of tonight that they have it; after that the next one is alerted. */
    static final Duration TO_ACKNOWLEDGE = Duration.ofMinutes(15);

    @Id
    private String reference;
    private UUID organisationId;
    private UUID formToken;
    private String service;
    private String urgency;
    private String reason;
    private boolean domesticAbuse;
    private boolean childAtRisk;
    private String routeVersion;
    private UUID raisedBy;
    private Instant raisedAt;
    @Enumerated(EnumType.STRING)
    private EscalationStatus status;
    private Instant safePlaceAt;
    private UUID acknowledgedBy;
    private Instant acknowledgedAt;
    private Instant closedAt;
    private String outcome;
    private String satisfied;
    @Version
    private int version;

    protected Escalation() {
    }

    Escalation(String reference, UUID organisationId, UUID formToken, RoutingFacts facts, String reason, Actor actor, Instant now) {
        this.reference = reference;
        this.organisationId = organisationId;
        this.formToken = formToken;
        this.service = facts.service().key();
        this.urgency = facts.urgency().key();
        this.reason = reason;
        this.domesticAbuse = facts.domesticAbuse();
        this.childAtRisk = facts.childAtRisk();
        this.routeVersion = facts.routeVersion();
        this.raisedBy = actor.personId();
        this.raisedAt = now;
        this.status = EscalationStatus.OPEN;
    }

    /** @throws MovedOn unless it is open */
    void requireOpen() {
        if (status != EscalationStatus.OPEN) {
            throw new MovedOn(reference);
        }
    }

    /** The first who says so on the duty line has it; saying it again changes nothing. */
    boolean acknowledge(Actor actor, Instant now) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = actor.personId();
        acknowledgedAt = now;
        return true;
    }

    /** The household has a safe place to sleep. */
    void confirmSafePlace(Instant now) {
        if (safePlaceAt == null) {
            safePlaceAt = now;
        }
    }

    /** What the answer of that moment took for a safe place is none; one that another answer confirmed stays. */
    void loseSafePlaceOf(Instant answeredAt) {
        if (answeredAt.equals(safePlaceAt)) {
            safePlaceAt = null;
        }
    }

    void withdraw(Instant now) {
        requireOpen();
        status = EscalationStatus.WITHDRAWN;
        closedAt = now;
    }

    void close(Instant now) {
        requireOpen();
        status = EscalationStatus.CLOSED;
        closedAt = now;
    }

    /** @throws MovedOn unless it is closed and nobody has said yet */
    void report(String whereTheyAre, String whetherSatisfied) {
        if (status != EscalationStatus.CLOSED || outcome != null) {
            throw new MovedOn(reference);
        }
        outcome = whereTheyAre;
        satisfied = whetherSatisfied;
    }

    /** @throws MovedOn unless somebody has said before */
    void correctReport(String whereTheyAre, String whetherSatisfied) {
        if (outcome == null) {
            throw new MovedOn(reference);
        }
        outcome = whereTheyAre;
        satisfied = whetherSatisfied;
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

    public Urgency urgency() {
        return Urgency.ofKey(urgency);
    }

    public boolean isForTonight() {
        return urgency() == Urgency.TONIGHT;
    }

    /** Key of what went wrong, of a closed list. */
    public String reason() {
        return reason;
    }

    public boolean domesticAbuse() {
        return domesticAbuse;
    }

    public boolean childAtRisk() {
        return childAtRisk;
    }

    /** Version of the route, part of the joint protocol, that it runs under. */
    public String routeVersion() {
        return routeVersion;
    }

    public UUID raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Until when somebody on duty should have said of a case of tonight that they have it; then its partner is told to phone. */
    public Instant acknowledgeBy() {
        return raisedAt.plus(TO_ACKNOWLEDGE);
    }

    public EscalationStatus status() {
        return status;
    }

    /** Null until a safe place to sleep is confirmed. */
    public Instant safePlaceAt() {
        return safePlaceAt;
    }

    /** Null until somebody on duty has said that they have it. */
    public UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Key of where the household is now; null until the partner has said. */
    public String outcome() {
        return outcome;
    }

    public String satisfied() {
        return satisfied;
    }
}
