package org.sanctuarycasework.disclosures;

import java.time.Instant;
import java.util.UUID;

import org.sanctuarycasework.forms.Answers;

/**
 * What somebody typed at a step of a disclosure.
 *
 * @param form     id of the form
 * @param formHash the version of it that was answered
 */
public record DisclosureRecord(UUID disclosureId, String form, String formHash, Answers answers, UUID byPerson, Instant at) {
}
