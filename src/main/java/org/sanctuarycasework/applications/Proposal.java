package org.sanctuarycasework.applications;

import java.math.BigDecimal;

/**
 * What somebody wants to record about one application at the panel.
 *
 * @param taskId of the task they saw, a recommendation or a decision; no other is done instead
 * @param amount pounds, ignored for a decline
 */
public record Proposal(String reference, String taskId, Outcome outcome, BigDecimal amount, String reason) {
}
