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

        /** The names the condition reads, so that a missing one can be looked for before it is evaluated. */
        Set<String> names();

        /** True only if the condition evaluates to true; null and errors are false. */
        boolean holds(Map<String, ?> values);
    }

    /** The text of a condition could not be parsed. */
    class BrokenCondition extends RuntimeException {

        public BrokenCondition(String feel, String why) {
            super("'" + feel + "' is not a FEEL condition: " + why);
        }
    }
}
