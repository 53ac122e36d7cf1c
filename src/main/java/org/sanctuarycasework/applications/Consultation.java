package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * What residents of the ward said about an application.
 *
 * @param votes null if they did not vote
 */
public record Consultation(String reference, UUID recordedBy, Instant at, Integer votes, String result) {
}
