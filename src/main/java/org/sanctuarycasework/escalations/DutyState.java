package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How far a case of tonight is with the duty line, so that its partner is told to phone while that helps, and only then. */
public enum DutyState {
    /** Somebody on duty may still say in time that they have it. */
    ASKED,
    /** Nobody said so in time. */
    PHONE_NOW,
    TAKEN,
    /** No service has anything left to answer, and nobody has confirmed a safe place. */
    ANSWERED,
    /** A safe place to sleep is confirmed. */
    SAFE;

    /**
     * @param waits true while an answer of a service is wanted
     * @return empty where there is nothing to say: it is over, or not for tonight
     */
    public static Optional<DutyState> of(Escalation escalation, boolean waits, Instant now) {
        return of(escalation.status() == EscalationStatus.OPEN && escalation.isForTonight(), escalation.safePlaceAt(),
                escalation.acknowledgedAt(), escalation.acknowledgeBy(), waits, now);
    }

    static Optional<DutyState> of(boolean openForTonight, Instant safePlaceAt, Instant acknowledgedAt, Instant acknowledgeBy, boolean waits, Instant now) {
        if (!openForTonight) {
            return Optional.empty();
        }
        if (safePlaceAt != null) {
            return Optional.of(SAFE);
        }
        if (!waits) {
            return Optional.of(ANSWERED);
        }
        if (acknowledgedAt != null) {
            return Optional.of(TAKEN);
        }
        return Optional.of(now.isBefore(acknowledgeBy) ? ASKED : PHONE_NOW);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
