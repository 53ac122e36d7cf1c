package org.sanctuarycasework.escalations;

import java.util.Locale;

/** Where an escalation stands as a whole; each service asked has a stage of its own besides. */
public enum EscalationStatus {
    OPEN, CLOSED, WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
