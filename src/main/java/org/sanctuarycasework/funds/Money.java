package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Pounds of a pot, apart by what they may pay for; never negative.
 *
 * @param capital for things that last
 * @param revenue for running costs
 */
public record Money(BigDecimal capital, BigDecimal revenue) {

    public static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What money may pay for. */
    public enum Kind { CAPITAL, REVENUE }

    /** @throws IllegalArgumentException for less than nothing */
    public Money {
        if (capital.signum() < 0 || revenue.signum() < 0) {
            throw new IllegalArgumentException("There is no negative money in a pot");
        }
    }

    public static Money capital(BigDecimal pounds) {
        return new Money(pounds, BigDecimal.ZERO);
    }

    public static Money revenue(BigDecimal pounds) {
        return new Money(BigDecimal.ZERO, pounds);
    }

    public BigDecimal of(Kind kind) {
        return kind == Kind.CAPITAL ? capital : revenue;
    }

    /** So many pounds in the shares that this has, to the penny; nothing has no shares and gives revenue. */
    public Money share(BigDecimal pounds) {
        if (total().signum() == 0) {
            return revenue(pounds);
        }
        BigDecimal lasting = pounds.multiply(capital).divide(total(), 2, RoundingMode.HALF_UP);
        return new Money(lasting, pounds.subtract(lasting));
    }

    public Money plus(Money other) {
        return new Money(capital.add(other.capital), revenue.add(other.revenue));
    }

    public BigDecimal total() {
        return capital.add(revenue);
    }

    /** £12,345.00, without the pence if there are none. */
    public static String inWords(BigDecimal pounds) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setMinimumFractionDigits(pounds.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(pounds);
    }
}
