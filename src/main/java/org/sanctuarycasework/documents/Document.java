package org.sanctuarycasework.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A file attached to a case.
 *
 * @param field the question of the form that it answers
 * @param size  in bytes
 */
public record Document(UUID id, String caseReference, String field, String fileName, String mediaType, long size,
                       Instant uploadedAt, ScanState scan) {
}
