package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line in the ledger of a pot.
 *
 * @param id     grows with time
 * @param amount pounds; negative takes back what an earlier line said
 * @param actor  name of whoever did it
 */
public record PotEntry(long id, Money.Kind money, Kind kind, BigDecimal amount, String reference, Instant at,
                       String actor) {

    /** What becomes of money, in the order in which it does. */
    public enum Kind {
        REQUESTED,
        RECOMMENDED,
        /** Decided upon, and the applicant not told yet. */
        EARMARKED,
        COMMITTED,
        PAID,
        RETURNED
    }
}
