package org.sanctuarycasework.challenges;

import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanctuarycasework.cases.Refused;

/** A claim for judicial review in its steps, as the court's letters report them. */
@Embeddable
public class JudicialReview {

    static final String GRANTED = "granted";
    /** Outcomes that count as successful: relief, or a settlement in the household's favour. */
    static final Set<String> SUCCESSFUL = Set.of("relief", "settled-for-household");

    private String claimNumber;
    private LocalDate claimedOn;
    private String permission;
    private String courtOrder;
    @Column(name = "claim_outcome")
    private String outcome;
    @Column(name = "claim_ended_on")
    private LocalDate endedOn;

    protected JudicialReview() {
    }

    JudicialReview(String claimNumber, LocalDate claimedOn) {
        this.claimNumber = claimNumber;
        this.claimedOn = claimedOn;
    }

    void permission(String decision) {
        permission = decision;
    }

    void order(String kind) {
        courtOrder = kind;
    }

    /** @throws Refused if it would end before it was made */
    void end(String how, LocalDate on) {
        if (on.isBefore(claimedOn)) {
            throw new Refused("challenges.outcome.before-claim");
        }
        outcome = how;
        endedOn = on;
    }

    public String claimNumber() {
        return claimNumber;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    /** granted, refused or ended-before; null until it is known. */
    public String permission() {
        return permission;
    }

    /** Key of the kind of order; null if there is none. */
    public String courtOrder() {
        return courtOrder;
    }

    /** Key of how it ended; null until then. */
    public String outcome() {
        return outcome;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** True for relief or a settlement in the household's favour. */
    public boolean wasSuccessful() {
        return outcome != null && SUCCESSFUL.contains(outcome);
    }
}
