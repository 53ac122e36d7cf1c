package org.sanctuarycasework.engine;

import java.util.Map;
import java.util.Set;

/** Conditions in FEEL, parsed once and evaluated many times. */
public interface Conditions {

    /**
     * @param feel an expression, with or without the leading {@code =} that form files write
     * @throws BrokenCondition if the text is not FEEL
     */
    Condition parse(String feel);

    /** A parsed condition. */
    interface Condition {

        /** All names the condition reads: with the same values for them it comes to the same. */
        Set<String> names();

        /**
         * The names without whose values nothing can be said, to be looked for before the condition is evaluated.
         * A name that it compares with {@code null} itself, or reads only inside a filter, is not among them.
         */
        Set<String> needed();

        /** True only if the condition evaluates to true; null and errors are false. */
        boolean holds(Map<String, ?> values);

        /** What the expression comes to, as String, Boolean, BigDecimal, List, Map or a java.time value; null if it cannot be said. */
        Object value(Map<String, ?> values);
    }

    /** The text of a condition could not be parsed. */
    class BrokenCondition extends RuntimeException {

        public BrokenCondition(String feel, String why) {
            super("'" + feel + "' is not a FEEL condition: " + why);
        }
    }
}
