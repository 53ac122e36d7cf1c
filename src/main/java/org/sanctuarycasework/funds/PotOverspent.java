package org.sanctuarycasework.funds;

import java.math.BigDecimal;

/** A pot has less left than somebody wants to give from it; nothing was taken from it. */
public class PotOverspent extends RuntimeException {

    private final String pot;
    private final Money.Kind money;
    private final transient BigDecimal left;

    PotOverspent(String pot, Money.Kind money, BigDecimal left) {
        super("The pot " + pot + " has only " + Money.inWords(left) + " of " + money + " left");
        this.pot = pot;
        this.money = money;
        this.left = left;
    }

    /** What the pot is called, such as the name of its ward. */
    public String pot() {
        return pot;
    }

    public Money.Kind money() {
        return money;
    }

    /** Pounds that the case could have. */
    public BigDecimal left() {
        return left;
    }
}
