package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the applicant reads about each criterion; who assessed is not in it.
 *
 * @param remarks by criterion
 */
public record Feedback(String reference, UUID writtenBy, Instant at, Map<String, String> remarks) {
}
