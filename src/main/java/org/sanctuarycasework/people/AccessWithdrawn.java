package org.sanctuarycasework.people;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody left a team or lost their account. Told within the transaction that does it, so that no task is left with
 * somebody who can no longer do it.
 *
 * @param keptTeams keys of the teams whose work the person still does
 */
public record AccessWithdrawn(Actor by, UUID personId, Set<String> keptTeams) {
}
