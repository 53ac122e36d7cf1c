package org.sanctuarycasework.applications;

import java.math.BigDecimal;

/**
 * What somebody wants to record about one application at the panel.
 *
 * @param task   id in the process model of the task they saw: a recommendation or a decision
 * @param amount pounds, ignored for a decline
 */
public record Proposal(String reference, String task, Outcome outcome, BigDecimal amount, String reason) {
}
