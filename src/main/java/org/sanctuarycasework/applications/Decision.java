package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What was decided, by whom, and why; the reason is told to the applicant.
 *
 * @param level   key of the team that the delegation table named
 * @param amount  pounds, null for a decline
 * @param meeting of Mayor and Cabinet, null where somebody else decided
 */
public record Decision(String reference, UUID decidedBy, Instant at, String level, Outcome outcome, BigDecimal amount,
                       String reason, Meeting meeting) {
}
