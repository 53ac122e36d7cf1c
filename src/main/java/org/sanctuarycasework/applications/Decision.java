package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided, by whom, and why; the reason is told to the applicant.
 *
 * @param level           key of the team that the delegation table named
 * @param amount          pounds, null for a decline
 * @param meetingOn       of Mayor and Cabinet, else null
 * @param minuteReference of Mayor and Cabinet, else null
 * @param noticeOn        when notice of a key decision was published, null if it is none
 * @param callInEndsOn    last day on which it can be called in, null if it cannot; it is told after that
 */
public record Decision(String reference, UUID decidedBy, Instant at, String level, Outcome outcome, BigDecimal amount,
                       String reason, LocalDate meetingOn, String minuteReference, LocalDate noticeOn, LocalDate callInEndsOn) {
}
