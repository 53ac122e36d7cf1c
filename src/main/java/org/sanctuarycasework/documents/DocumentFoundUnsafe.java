package org.sanctuarycasework.documents;

import java.util.UUID;

/** The scanner found something in a file, whose content is deleted; told within the transaction that does it. */
public record DocumentFoundUnsafe(String caseReference, UUID documentId) {
}
