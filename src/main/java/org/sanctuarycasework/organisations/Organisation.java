package org.sanctuarycasework.organisations;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

/** A body that asks the council for something, or works with it. */
@Entity
class Organisation {

    @Id
    private UUID id;
    private String name;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    private String charityNumber;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "organisation_member", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Membership> members = new HashSet<>();

    protected Organisation() {
    }

    Organisation(UUID id, OrganisationName name, OrganisationKind kind, CharityNumber charityNumber,
                 Instant createdAt) {
        this.id = id;
        this.name = name.value();
        this.kind = kind;
        this.charityNumber = charityNumber == null ? null : charityNumber.value();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    void admit(UUID personId, boolean signatory) {
        members.removeIf(member -> member.personId().equals(personId));
        members.add(new Membership(personId, signatory));
    }
}
