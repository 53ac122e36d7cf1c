package org.sanctuarycasework.applications;

import java.math.BigDecimal;

/**
 * What the panel says about one application.
 *
 * @param amount pounds, ignored for a decline
 */
public record Proposal(String reference, Outcome outcome, BigDecimal amount, String reason) {
}
