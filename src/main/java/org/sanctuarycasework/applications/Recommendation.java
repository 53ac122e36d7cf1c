package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** @param amount pounds, null for a decline */
public record Recommendation(String reference, UUID recommendedBy, Instant at, Outcome outcome, BigDecimal amount,
                             String reason) {
}
