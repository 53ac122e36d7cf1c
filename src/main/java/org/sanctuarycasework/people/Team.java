package org.sanctuarycasework.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A role in a service, which work is routed to. */
@Entity
class Team {

    @Id
    private String key;
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private Role role;

    protected Team() {
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }
}
