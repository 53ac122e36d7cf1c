package org.sanctuarycasework.escalations;

/**
 * What the partner told about a household once its escalation was closed.
 *
 * @param where     key of where it is now
 * @param satisfied yes, partly or no
 */
public record ToldOutcome(String where, String satisfied) {

    /** @throws MovedOn if nobody has told it yet */
    public static ToldOutcome of(Escalation escalation) {
        if (escalation.outcome() == null) {
            throw new MovedOn(escalation.reference());
        }
        return new ToldOutcome(escalation.outcome(), escalation.satisfied());
    }
}
