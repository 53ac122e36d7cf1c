package org.sanctuarycasework.demo;

import java.util.List;
import java.util.stream.Stream;

import org.sanctuarycasework.people.DemoPeople;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demo: council staff by team, and the applicants of a few organisations. */
@Component
@Profile("demo")
class DemoCast implements DemoPeople {

    static final List<Member> STAFF = List.of(
            new Member("officer", "Grace Okafor", "Grants officer", "grants-officers"),
            new Member("officer.two", "Daniel Marsh", "Grants officer", "grants-officers"),
            new Member("assessor", "Priya Raman", "Assessor", "assessors"),
            new Member("assessor.two", "Tomasz Zielinski", "Assessor", "assessors"),
            new Member("manager", "Helen Adeyemi", "Grants manager", "grants-managers"),
            new Member("director", "Marcus Bell", "Director", "directors"),
            new Member("cabinet", "Ruth Castellan", "Mayor and Cabinet support", "cabinet-support"),
            new Member("administrator", "Sam Whitlock", "Administrator", "administrators"));

    static final List<Member> APPLICANTS = List.of(
            new Member("applicant", "Amina Yusuf", "Applicant, may sign for the organisation", null),
            new Member("applicant.two", "Joao Ferreira", "Applicant, may sign for the organisation", null),
            new Member("applicant.three", "Leila Haddad", "Applicant, may sign for the organisation", null),
            new Member("applicant.four", "Oksana Bondar", "Applicant, may sign for the organisation", null),
            new Member("applicant.five", "Nadia Karimi", "Applicant, may sign for the organisation", null),
            new Member("applicant.six", "Peter Lindqvist", "Applicant, may sign for the organisation", null));

    @Override
    public List<DemoPerson> all() {
        return Stream.concat(APPLICANTS.stream(), STAFF.stream())
                .map(member -> new DemoPerson(member.email(), member.name(), member.role())).toList();
    }

    /** @param team key of the team, null for applicants */
    record Member(String mailbox, String name, String role, String team) {

        String email() {
            return mailbox + DemoGuard.DEMO_ADDRESSES;
        }
    }
}
