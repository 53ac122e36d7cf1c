package org.sanctuarycasework.people;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The person on whose behalf something is done, with what they may do at this moment.
 * Read anew for each request, so that a removed colleague is out at once.
 *
 * @param personId      null only for {@link #SYSTEM}
 * @param teams         keys of the teams the person is in
 * @param organisations ids of the organisations the person belongs to
 * @param signatoryFor  ids of those organisations that the person may sign for
 * @param standsInFor   ids of the colleagues who are away today and named the person as their deputy
 * @param partner       true if one of the organisations has, or once had, a data-sharing agreement with the council
 */
public record Actor(UUID personId, String name, Set<Role> roles, Set<String> teams,
                    Set<UUID> organisations, Set<UUID> signatoryFor, Set<UUID> standsInFor, boolean partner) {

    /** Timers and other work that no person asked for. */
    public static final Actor SYSTEM = new Actor(null, "Sanctuary Casework", Set.of(), Set.of(), Set.of(), Set.of());

    /** Somebody who stands in for nobody. */
    public Actor(UUID personId, String name, Set<Role> roles, Set<String> teams, Set<UUID> organisations,
                 Set<UUID> signatoryFor) {
        this(personId, name, roles, teams, organisations, signatoryFor, Set.of(), false);
    }

    public boolean is(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** True for anybody who works for the council, in whatever team; the Forum's members are none of its staff. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.FORUM_MEMBER);
    }

    /** @param organisationId null for what is the council's own, which nobody belongs to */
    public boolean belongsTo(UUID organisationId) {
        return organisationId != null && organisations.contains(organisationId);
    }

    public boolean isSamePersonAs(UUID otherPersonId) {
        return personId != null && Objects.equals(personId, otherPersonId);
    }
}
