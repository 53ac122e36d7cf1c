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
    private static final String RELIEF = "relief";
    private static final String DISMISSED = "dismissed";

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

    /** @throws Refused if it would have ended before it was made */
    void correct(String number, LocalDate on) {
        if (endedOn != null && endedOn.isBefore(on)) {
            throw new Refused("challenges.outcome.before-claim");
        }
        claimNumber = number;
        claimedOn = on;
    }

    /** @throws Refused if the court would have decided before the claim was made */
    void permission(String decision, LocalDate on) {
        requireAfterClaim(on, "challenges.step.before-claim");
        permission = decision;
    }

    /** @throws Refused if the court would have decided before the claim was made, or dismissed what is known to have ended with relief */
    void order(String kind, LocalDate on) {
        requireAfterClaim(on, "challenges.step.before-claim");
        refuseReliefIfDismissed(outcome, kind);
        courtOrder = kind;
    }

    /** @throws Refused if it would end before it was made, or with relief though the court dismissed it */
    void end(String how, LocalDate on) {
        requireAfterClaim(on, "challenges.outcome.before-claim");
        refuseReliefIfDismissed(how, courtOrder);
        outcome = how;
        endedOn = on;
    }

    private static void refuseReliefIfDismissed(String how, String order) {
        if (RELIEF.equals(how) && DISMISSED.equals(order)) {
            throw new Refused("challenges.outcome.dismissed");
        }
    }

    private void requireAfterClaim(LocalDate on, String problem) {
        if (on.isBefore(claimedOn)) {
            throw new Refused(problem);
        }
    }

    public String claimNumber() {
        return claimNumber;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    boolean hasPermission() {
        return GRANTED.equals(permission);
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
