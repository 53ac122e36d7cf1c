package org.sanctuarycasework.organisations;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** That somebody belongs to an organisation, and whether they may sign for it. */
@Embeddable
record Membership(UUID personId, boolean signatory) {
}
