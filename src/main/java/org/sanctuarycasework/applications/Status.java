package org.sanctuarycasework.applications;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an application is in its life, and where it may go from there. */
public enum Status {
    IN_PROGRESS,
    CHECKS,
    INFORMATION_WANTED,
    LAPSED,
    ASSESSMENT,
    RECOMMENDATION,
    DECISION,
    /** Decided and not told yet: it can still be called in. To the applicant it is as before. */
    DECIDED,
    OFFERED,
    RESERVE,
    DECLINED,
    NOT_ELIGIBLE,
    APPEALED,
    WITHDRAWN;

    private static final Set<Status> FINAL = EnumSet.of(DECLINED, NOT_ELIGIBLE, WITHDRAWN);
    private static final Set<Status> OUTCOMES = EnumSet.of(OFFERED, RESERVE, DECLINED, NOT_ELIGIBLE);

    boolean mayBecome(Status next) {
        return next == WITHDRAWN ? !isFinal() : switch (this) {
            case IN_PROGRESS -> next == CHECKS;
            case CHECKS -> next == INFORMATION_WANTED || next == ASSESSMENT || next == NOT_ELIGIBLE;
            case INFORMATION_WANTED -> next == CHECKS || next == LAPSED;
            case LAPSED -> next == CHECKS;
            case ASSESSMENT -> next == RECOMMENDATION;
            case RECOMMENDATION -> next == DECISION;
            case DECISION -> next == DECIDED;
            case DECIDED -> next == OFFERED || next == RESERVE || next == DECLINED;
            case OFFERED, RESERVE, DECLINED, NOT_ELIGIBLE -> next == APPEALED;
            case APPEALED -> next == ASSESSMENT || OUTCOMES.contains(next);
            default -> false;
        };
    }

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** True once the applicant has been told how it ended. */
    public boolean isOutcome() {
        return OUTCOMES.contains(this);
    }

    /** As used in message keys and tags: {@code information-wanted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
