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
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

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

    String name() {
        return name;
    }

    static boolean mayChangeMembers(Actor actor, UUID organisationId) {
        return actor == Actor.SYSTEM || actor.is(Role.ADMINISTRATOR) || actor.signatoryFor().contains(organisationId);
    }

    static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("organisations.administrators-only");
        }
    }

    /**
     * @throws OrganisationNotFound if the actor may not know that there is such an organisation
     * @throws NotAllowed           if they may, but cannot say who belongs to it
     */
    void requireMayChangeMembers(Actor actor) {
        if (!mayChangeMembers(actor, id)) {
            throw actor.belongsTo(id) ? new NotAllowed("organisations.members.signatories-only") : new OrganisationNotFound();
        }
    }

    boolean has(UUID personId) {
        return members.stream().anyMatch(member -> member.personId().equals(personId));
    }

    /** @throws NotAllowed if nobody else may sign */
    void remove(UUID personId) {
        Membership member = member(personId);
        requireSignatoryBesides(personId);
        members.remove(member);
    }

    /**
     * @return false if that was so already
     * @throws NotAllowed if nobody else may sign
     */
    boolean letSign(UUID personId, boolean maySign) {
        if (member(personId).signatory() == maySign) {
            return false;
        }
        if (!maySign) {
            requireSignatoryBesides(personId);
        }
        admit(personId, maySign);
        return true;
    }

    private Membership member(UUID personId) {
        return members.stream().filter(member -> member.personId().equals(personId)).findFirst()
                .orElseThrow(OrganisationNotFound::new);
    }

    private void requireSignatoryBesides(UUID personId) {
        if (members.stream().noneMatch(member -> member.signatory() && !member.personId().equals(personId))) {
            throw new NotAllowed("organisations.members.last-signatory");
        }
    }

    void admit(UUID personId, boolean signatory) {
        members.removeIf(member -> member.personId().equals(personId));
        members.add(new Membership(personId, signatory));
    }
}
