package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Money of a round set aside for one ward, or for the whole borough.
 *
 * @param ward    code of the ward, null for the borough-wide pot
 * @param capital pounds for things that last
 * @param revenue pounds for running costs
 * @param sample  true if the amounts are made up
 */
public record Pot(UUID id, String ward, String name, BigDecimal capital, BigDecimal revenue, boolean sample) {

    /** What the pot of no ward is called. */
    static final String BOROUGH_WIDE = "Borough-wide";

    public BigDecimal of(Money.Kind kind) {
        return kind == Money.Kind.CAPITAL ? capital : revenue;
    }

    public BigDecimal total() {
        return capital.add(revenue);
    }

    public boolean isBoroughWide() {
        return ward == null;
    }
}
