package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer asked the applicant to add or mend; only these questions are open meanwhile.
 *
 * @param fields   keys of the questions in the form
 * @param lapsesAt when the application lapses if nothing came
 * @param closedAt null while it is open
 */
public record InformationRequest(UUID id, String reference, UUID askedBy, Instant askedAt, String message,
                                 Set<String> fields, Instant dueAt, Instant lapsesAt, Instant closedAt) {
}
