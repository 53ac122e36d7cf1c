package org.sanctuarycasework.funds;

import java.time.Instant;
import java.util.UUID;

/**
 * A later deadline than the round was published with.
 *
 * @param reference of the one application it is for; null for everybody
 * @param closesAt  to the second
 * @param reason    public where it is for everybody; about one applicant only staff read it
 */
public record DeadlineExtension(UUID id, UUID roundId, String reference, Instant closesAt, Kind kind, String reason,
                                UUID byPerson, Instant at) {

    /** Why a deadline is moved at all. */
    public enum Kind {
        /** For one applicant, as the Equality Act 2010 asks for. */
        REASONABLE_ADJUSTMENT,
        /** For all, because the website could not be used. */
        OUTAGE
    }

    public boolean isForEverybody() {
        return reference == null;
    }
}
