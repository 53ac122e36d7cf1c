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

    private static final String OUTSIDE = "Applicants and partners";
    private static final String GRANTS = "Grants";
    private static final String HOUSING = "Housing and the duty line";
    private static final String SOCIAL_CARE = "Social care and NRPF";
    private static final String ROUND_ABOUT = "Law, records, the Forum and administration";

    private static final List<Member> STAFF = List.of(
            new Member("officer", "Grace Okafor", "Grants officer", "grants-officers", GRANTS),
            new Member("officer.two", "Daniel Marsh", "Grants officer", "grants-officers", GRANTS),
            new Member("assessor", "Priya Raman", "Assessor", "assessors", GRANTS),
            new Member("assessor.two", "Tomasz Zielinski", "Assessor", "assessors", GRANTS),
            new Member("assessor.three", "Wendy Cartwright", "Assessor", "assessors", GRANTS),
            new Member("manager", "Helen Adeyemi", "Grants manager", "grants-managers", GRANTS),
            new Member("director", "Marcus Bell", "Director", "directors", GRANTS),
            new Member("cabinet", "Ruth Castellan", "Mayor and Cabinet support", "cabinet-support", GRANTS),
            new Member("housing", "Ama Mensah", "Housing officer", "housing-officers", HOUSING),
            new Member("housing.manager", "Piotr Nowak", "Housing team manager", "housing-managers", HOUSING),
            new Member("housing.head", "Joan Albright", "Head of housing needs", "housing-heads", HOUSING),
            new Member("housing.director", "Victor Lindgren", "Director of housing", "housing-directors", HOUSING),
            new Member("housing.trained", "Bisi Coker", "Domestic abuse housing officer", "domestic-abuse-officers", HOUSING),
            new Member("housing.trained.manager", "Carla Whitmore", "Domestic abuse team manager", "domestic-abuse-managers", HOUSING),
            new Member("duty", "Sana Iqbal", "On the duty line, evenings, nights and weekends", "duty-line", HOUSING),
            new Member("duty.two", "Ola Berg", "On the duty line at any time", "duty-line", HOUSING),
            new Member("duty.three", "Tom Ashby", "On the duty line in office hours", "duty-line", HOUSING),
            new Member("reviewer", "Rosa Medina", "Manager who reviews escalations", "escalation-reviewers", HOUSING),
            new Member("asc", "Ken Achebe", "Adult social care lead", "asc-leads", SOCIAL_CARE),
            new Member("asc.manager", "Mina Solberg", "Adult social care team manager", "asc-managers", SOCIAL_CARE),
            new Member("asc.head", "Gwen Torrance", "Head of adult social care", "asc-heads", SOCIAL_CARE),
            new Member("asc.director", "Leon Abara", "Director of adult social care", "asc-directors", SOCIAL_CARE),
            new Member("csc", "Fiona Hartley", "Children’s social care lead", "csc-leads", SOCIAL_CARE),
            new Member("csc.manager", "Edith Palmer", "Children’s social care team manager", "csc-managers", SOCIAL_CARE),
            new Member("csc.head", "Isla Merrick", "Head of children’s social care", "csc-heads", SOCIAL_CARE),
            new Member("csc.director", "Paul Egan", "Director of children’s social care", "csc-directors", SOCIAL_CARE),
            new Member("mash", "Delia Forbes", "MASH officer", "mash-officers", SOCIAL_CARE),
            new Member("mash.manager", "Kofi Laryea", "MASH team manager", "mash-managers", SOCIAL_CARE),
            new Member("nrpf", "Saba Tesfaye", "NRPF officer", "nrpf-officers", SOCIAL_CARE),
            new Member("nrpf.manager", "Anton Reyes", "NRPF team manager", "nrpf-managers", SOCIAL_CARE),
            new Member("legal", "Naomi Sterling", "Legal officer", "legal-officers", ROUND_ABOUT),
            new Member("legal.two", "Idris Vaughan", "Legal officer", "legal-officers", ROUND_ABOUT),
            new Member("sanctuary", "Yasmin Farah", "Sanctuary manager", "sanctuary-managers", ROUND_ABOUT),
            new Member("forum", "Lucy Okonjo", "Member of the Homelessness Forum", "forum-members", ROUND_ABOUT),
            new Member("governance", "Imogen Hale", "Information governance officer", "information-governance", ROUND_ABOUT),
            new Member("administrator", "Sam Whitlock", "Administrator", "administrators", ROUND_ABOUT));
    /** Belongs to no organisation yet, so that a visitor can apply from the very first step. */
    private static final Member NEWCOMER =
            new Member("applicant", "Amina Yusuf", "Applicant, has not applied before", null, OUTSIDE);

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
                .map(member -> new DemoPerson(member.email(), member.name(), member.role(), member.group())).toList();
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
        return new Member(organisation.key(), organisation.applicant(), organisation.signInAs(), null, OUTSIDE);
    }

    /** @param team key of the team, null for applicants */
    private record Member(String mailbox, String name, String role, String team, String group) {

        String email() {
            return mailbox + DemoPeople.ADDRESSES;
        }
    }
}
