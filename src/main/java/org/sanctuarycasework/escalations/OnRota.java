package org.sanctuarycasework.escalations;

import java.util.UUID;

import org.sanctuarycasework.people.TeamAddresses;

/** Somebody on the duty rota, and when they are on duty. */
public record OnRota(UUID personId, String name, String email, DutyTimes times) {

    public TeamAddresses.Member member() {
        return new TeamAddresses.Member(personId, name, email);
    }
}
