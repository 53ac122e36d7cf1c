package org.sanctuarycasework.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.sanctuarycasework.demo.DemoStories.Organisation;
import org.sanctuarycasework.organisations.CharityNumber;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.RegisterPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demo: council staff by team, and one applicant for each organisation. */
@Component
@Profile("demo")
class DemoCast implements DemoPeople {

    private static final List<Member> STAFF = List.of(
            new Member("officer", "Grace Okafor", "Grants officer", "grants-officers"),
            new Member("officer.two", "Daniel Marsh", "Grants officer", "grants-officers"),
            new Member("assessor", "Priya Raman", "Assessor", "assessors"),
            new Member("assessor.two", "Tomasz Zielinski", "Assessor", "assessors"),
            new Member("assessor.three", "Wendy Cartwright", "Assessor", "assessors"),
            new Member("manager", "Helen Adeyemi", "Grants manager", "grants-managers"),
            new Member("director", "Marcus Bell", "Director", "directors"),
            new Member("cabinet", "Ruth Castellan", "Mayor and Cabinet support", "cabinet-support"),
            new Member("housing", "Ama Mensah", "Housing officer", "housing-officers"),
            new Member("housing.manager", "Piotr Nowak", "Housing team manager", "housing-managers"),
            new Member("housing.head", "Joan Albright", "Head of housing needs", "housing-heads"),
            new Member("housing.director", "Victor Lindgren", "Director of housing", "housing-directors"),
            new Member("housing.trained", "Bisi Coker", "Domestic abuse housing officer", "domestic-abuse-officers"),
            new Member("asc", "Ken Achebe", "Adult social care lead", "asc-leads"),
            new Member("asc.manager", "Mina Solberg", "Adult social care team manager", "asc-managers"),
            new Member("csc", "Fiona Hartley", "Children’s social care lead", "csc-leads"),
            new Member("csc.manager", "Edith Palmer", "Children’s social care team manager", "csc-managers"),
            new Member("duty", "Sana Iqbal", "On the duty line", "duty-line"),
            new Member("duty.two", "Ola Berg", "On the duty line, second in the rota", "duty-line"),
            new Member("reviewer", "Rosa Medina", "Manager who reviews escalations", "escalation-reviewers"),
            new Member("legal", "Naomi Sterling", "Legal officer", "legal-officers"),
            new Member("legal.two", "Idris Vaughan", "Legal officer", "legal-officers"),
            new Member("sanctuary", "Yasmin Farah", "Sanctuary manager", "sanctuary-managers"),
            new Member("forum", "Lucy Okonjo", "Member of the Homelessness Forum", "forum-members"),
            new Member("governance", "Imogen Hale", "Information governance officer", "information-governance"),
            new Member("administrator", "Sam Whitlock", "Administrator", "administrators"));
    /** Belongs to no organisation yet, so that a visitor can apply from the very first step. */
    private static final Member NEWCOMER =
            new Member("applicant", "Amina Yusuf", "Applicant, has not applied before", null);

    private final DemoStories stories;
    private final RegisterPerson registerPerson;
    private final AddToTeam addToTeam;
    private final RegisterOrganisation registerOrganisation;
    private final Actors actors;
    private final EntityManager entities;

    DemoCast(DemoStories stories, RegisterPerson registerPerson, AddToTeam addToTeam,
             RegisterOrganisation registerOrganisation, Actors actors, EntityManager entities) {
        this.stories = stories;
        this.registerPerson = registerPerson;
        this.addToTeam = addToTeam;
        this.registerOrganisation = registerOrganisation;
        this.actors = actors;
        this.entities = entities;
    }

    /** Those worth signing in as; the other applicants are there for their cases' sake. */
    @Override
    public List<DemoPerson> all() {
        Stream<Member> applicants = stories.organisations().stream()
                .filter(organisation -> organisation.signInAs() != null).map(DemoCast::applicant);
        return Stream.of(Stream.of(NEWCOMER), applicants, STAFF.stream()).flatMap(members -> members)
                .map(member -> new DemoPerson(member.email(), member.name(), member.role())).toList();
    }

    void register() {
        register(NEWCOMER);
        STAFF.forEach(member -> addToTeam.add(Actor.SYSTEM, register(member), member.team()));
        for (Organisation organisation : stories.organisations()) {
            register(applicant(organisation));
            registerOrganisation.register(actor(organisation.key()), OrganisationName.of(organisation.name()).orElseThrow(),
                    organisation.kind(), organisation.charityNumber() == null ? null
                            : CharityNumber.of(organisation.charityNumber()).orElseThrow());
        }
        // who belongs to an organisation is read past JPA
        entities.flush();
    }

    /** @param mailbox the part of the address before the @; an applicant's is the key of the organisation */
    Actor actor(String mailbox) {
        return actors.byEmail(mailbox + DemoPeople.ADDRESSES).orElseThrow();
    }

    Actor actor(UUID person) {
        return actors.byId(person).orElseThrow();
    }

    private UUID register(Member member) {
        UUID person = registerPerson.register(member.name(), member.email());
        entities.flush();
        return person;
    }

    private static Member applicant(Organisation organisation) {
        return new Member(organisation.key(), organisation.applicant(), organisation.signInAs(), null);
    }

    /** @param team key of the team, null for applicants */
    private record Member(String mailbox, String name, String role, String team) {

        String email() {
            return mailbox + DemoPeople.ADDRESSES;
        }
    }
}
