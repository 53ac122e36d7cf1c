package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.util.Map;

import org.sanctuarycasework.funds.Money;

/** Money of an application: what may be granted, and how it is written. */
public final class Amounts {

    private Amounts() {
    }

    /** £12,345.00, without the pence if there are none. */
    public static String inWords(BigDecimal pounds) {
        return Money.inWords(pounds);
    }

    /** @throws IllegalArgumentException if an offer or a reserve place has no amount or more than was asked for */
    static BigDecimal granted(Outcome outcome, BigDecimal amount, BigDecimal requested) {
        if (outcome == Outcome.DECLINE) {
            return null;
        }
        if (amount == null || amount.signum() <= 0 || amount.compareTo(requested) > 0) {
            throw new IllegalArgumentException("The amount has to be over £0 and not over " + inWords(requested));
        }
        return amount;
    }

    static Map<String, String> details(BigDecimal granted, String reason) {
        return granted == null ? Map.of("reason", reason) : Map.of("amount", inWords(granted), "reason", reason);
    }
}
