package org.sanctuarycasework.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/**
 * That somebody asked to share information of an escalation outside the council, and what became of it. Guards its own
 * steps: somebody else decides, no more is approved than was asked for, and no more is shared than was approved. What
 * was typed is kept apart, in {@link DisclosureRecords}, so that it can be erased.
 */
@Entity
public class Disclosure {

    @Id
    private UUID id;
    private String reference;
    private UUID formToken;
    @Enumerated(EnumType.STRING)
    private Recipient recipient;
    @Enumerated(EnumType.STRING)
    private LegalBasis basis;
    @Convert(converter = InformationKindsColumn.class)
    private Set<InformationKind> askedKinds;
    @Convert(converter = InformationKindsColumn.class)
    private Set<InformationKind> approvedKinds = EnumSet.noneOf(InformationKind.class);
    @Convert(converter = InformationKindsColumn.class)
    private Set<InformationKind> sharedKinds = EnumSet.noneOf(InformationKind.class);
    @Enumerated(EnumType.STRING)
    private DisclosureStatus status;
    private String askingTeam;
    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    private LocalDate wantedBy;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private UUID takenBackBy;
    private String takenBackByName;
    private Instant takenBackAt;
    @Enumerated(EnumType.STRING)
    private TakenBackBecause takenBackWhy;
    private UUID recordedBy;
    private Instant recordedAt;
    private LocalDate sharedOn;
    @Version
    private int version;

    protected Disclosure() {
    }

    Disclosure(String reference, UUID formToken, Wish wish, String askingTeam, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.formToken = formToken;
        this.recipient = wish.recipient();
        this.basis = wish.basis();
        this.askedKinds = wish.kinds();
        this.wantedBy = wish.wantedBy();
        this.askingTeam = askingTeam;
        this.askedBy = actor.personId();
        this.askedByName = actor.name();
        this.askedAt = now;
        this.status = DisclosureStatus.ASKED;
    }

    /**
     * @throws NotAllowed if the actor asked for it
     * @throws Refused    if it is nothing, or more than was asked for
     */
    void approve(Actor actor, Set<InformationKind> kinds, Instant now) {
        requirePartOf(askedKinds, kinds, "disclosures.decide.more-than-asked");
        decide(actor, DisclosureStatus.APPROVED, now);
        approvedKinds = kinds;
    }

    /** @throws NotAllowed if the actor asked for it */
    void refuse(Actor actor, Instant now) {
        decide(actor, DisclosureStatus.REFUSED, now);
    }

    /** @throws Refused if somebody decided already */
    void takeBack(Actor actor, TakenBackBecause why, Instant now) {
        if (status != DisclosureStatus.ASKED) {
            throw new Refused("disclosures.take-back.decided");
        }
        status = DisclosureStatus.TAKEN_BACK;
        takenBackBy = actor.personId();
        takenBackByName = actor.name();
        takenBackAt = now;
        takenBackWhy = why;
    }

    /** @throws Refused if it is nothing, or more than was approved */
    void share(Actor actor, Set<InformationKind> kinds, LocalDate on, Instant now) {
        requirePartOf(approvedKinds, kinds, "disclosures.record.more-than-approved");
        record(actor, DisclosureStatus.SHARED, now);
        sharedKinds = kinds;
        sharedOn = on;
    }

    void leaveUnshared(Actor actor, Instant now) {
        record(actor, DisclosureStatus.NOT_SHARED, now);
    }

    private void decide(Actor actor, DisclosureStatus as, Instant now) {
        require(DisclosureStatus.ASKED);
        if (actor.isSamePersonAs(askedBy)) {
            throw new NotAllowed("tasks.four-eyes." + DisclosureFourEyes.ASKED);
        }
        status = as;
        decidedBy = actor.personId();
        decidedByName = actor.name();
        decidedAt = now;
    }

    private void record(Actor actor, DisclosureStatus as, Instant now) {
        require(DisclosureStatus.APPROVED);
        status = as;
        recordedBy = actor.personId();
        recordedAt = now;
    }

    private void require(DisclosureStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("The disclosure " + id + " is " + status + " and not " + expected);
        }
    }

    private static void requirePartOf(Set<InformationKind> whole, Set<InformationKind> part, String text) {
        if (part.isEmpty() || !whole.containsAll(part)) {
            throw new Refused(text);
        }
    }

    public UUID id() {
        return id;
    }

    /** Of the escalation. */
    public String reference() {
        return reference;
    }

    public Recipient recipient() {
        return recipient;
    }

    public LegalBasis basis() {
        return basis;
    }

    /** Empty once the record was erased, as are the others. */
    public Set<InformationKind> askedKinds() {
        return askedKinds;
    }

    /** Empty unless it was approved. */
    public Set<InformationKind> approvedKinds() {
        return approvedKinds;
    }

    /** Empty unless something was shared. */
    public Set<InformationKind> sharedKinds() {
        return sharedKinds;
    }

    public DisclosureStatus status() {
        return status;
    }

    /** Key of the team that asked, and records what was shared. */
    public String askingTeam() {
        return askingTeam;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** A day in London. */
    public LocalDate wantedBy() {
        return wantedBy;
    }

    /** Null until somebody decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** Null until somebody decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless it was taken back. */
    public UUID takenBackBy() {
        return takenBackBy;
    }

    /** Null unless it was taken back. */
    public Instant takenBackAt() {
        return takenBackAt;
    }

    /** Null unless it was taken back. */
    public TakenBackBecause takenBackWhy() {
        return takenBackWhy;
    }

    /** Null until it was recorded what became of it. */
    public UUID recordedBy() {
        return recordedBy;
    }

    /** Null until it was recorded what became of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** A day in London; null unless something was shared. */
    public LocalDate sharedOn() {
        return sharedOn;
    }

    /** What is asked for, as far as rules go by it. */
    record Wish(Recipient recipient, LegalBasis basis, Set<InformationKind> kinds, LocalDate wantedBy) {
    }
}
