package org.sanctuarycasework.journeys;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Administrators and those who sign for an organisation look after people; a deputy takes over. */
@BrowserTest
class AdministrationJourneyTests {

    @Autowired
    private ApplicationContext program;

    private SampleOffice sample;
    private Office office;
    private Actor administrator;

    @BeforeEach
    void openTheOffice() {
        sample = new SampleOffice(program);
        office = new Office(program);
        administrator = sample.colleague("Adi Administrator", "administrators");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anAdministratorLooksAfterAnAccount(Device device) {
        String email = office.mailbox(sample.officer()).address();
        try (Visitor visitor = office.visit(administrator, device)) {
            visitor.opens("/admin").reads("People and teams").writes("Part of a name or an email address", "nobody at all").presses("Search")
                    .reads("Nobody has “nobody at all”").writes("Part of a name or an email address", email).presses("Search")
                    .follows("Olu Officer").reads("Put into the team Grants officers")
                    .presses("Put into team").isToldOfAnError("Select a team")
                    .writes("Email address", "olu at council").presses("Change address").isToldOfAnError("Enter an email address in the correct format")
                    .selects("Put into a further team", "Assessors").presses("Put into team").reads("They are now in the team Assessors");
            visitor.follows(visitor.page().locator("a[href$='/teams/assessors/leave']")).reads("They have claimed no tasks")
                    .presses("Remove from the team").reads("They are no longer in the team", "Removed from the team Assessors");
            visitor.follows("Deactivate this account").reads("They are signed out at once").presses("Deactivate this account")
                    .reads("The account is deactivated").presses("Activate this account again").reads("The account can be used again");
            visitor.follows("Grants officers").reads("Grants officers", email);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anAdministratorHelpsAnOrganisation(Device device) {
        Actor applicant = sample.applicant();
        try (Visitor visitor = office.visit(administrator, device)) {
            visitor.opens("/admin/organisations").writes("Part of the name", "no such name").presses("Search").reads("No organisation has “no such name”")
                    .writes("Part of the name", "Open Table").presses("Search").reads("Open Table");
            visitor.opens("/organisations/" + organisationOf(applicant)).reads("Ana Applicant", office.mailbox(applicant).address())
                    .follows("Back").reads("Organisations");
            visitor.opens("/organisations").reads("You do not belong to an organisation yet.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void whoSignsForAnOrganisationInvitesAndRemovesAColleague(Device device) {
        Actor applicant = sample.applicant();
        Mailbox invited = new Mailbox("colleague-" + UUID.randomUUID() + "@garden.example");
        try (Visitor signatory = office.visit(applicant, device); Visitor colleague = new Visitor(office.address(), device)) {
            signatory.opens("/organisations").reads("Nobody else may sign yet.")
                    .presses("Send invitation").isToldOfAnError("Enter your colleague’s email address")
                    .writes("Email address", "colleague at garden").presses("Send invitation").isToldOfAnError("Enter an email address in the correct format")
                    .writes("Email address", invited.address()).presses("Send invitation").reads("We have sent the invitation", "Invited, not joined yet");
            joins(colleague, invited);
            colleague.reads("Open Table", "Carla Colleague", "To invite or remove somebody, ask one of those who may sign.");
            signatory.opens("/organisations").presses("Let sign Carla Colleague").reads("They may now sign for the organisation")
                    .presses("No longer let sign Carla Colleague").reads("They may no longer sign for the organisation")
                    .follows("Remove Carla Colleague").reads("They can no longer see the applications").presses("Remove").reads("They no longer belong to the organisation");
            colleague.opens("/organisations/" + organisationOf(applicant), 404).reads("You no longer belong to Open Table");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aDeputyTakesOverWhatAnAbsentColleagueClaimed(Device device) {
        Actor deputy = sample.colleague("Dena Deputy", "grants-officers");
        Actor absent = sample.officer();
        var application = sample.draft().submit();
        application.claim(absent, "checkCompleteness");
        try (Visitor officer = office.visit(absent, device); Visitor standIn = office.visit(deputy, device);
             Visitor visitor = office.visit(administrator, device)) {
            officer.opens("/tasks").follows("When you are away, and who stands in");
            recordsAnAbsence(officer, deputy);
            visitor.opens("/admin/people/" + absent.personId()).reads("Dena Deputy stands in.").follows("Record or end an absence")
                    .reads("Absence of Olu Officer", "Dena Deputy stands in.");

            standIn.opens("/absence").reads("You stand in for", "Olu Officer");
            new Officer(standIn, application.reference()).findsIn("My tasks", "Check completeness").visitor()
                    .presses("Take over").reads(application.reference(), "Save what you found");
            officer.opens("/absence").presses("End this absence").reads("The absence is ended");
        }
    }

    private static void recordsAnAbsence(Visitor officer, Actor deputy) {
        officer.presses("Record absence").isToldOfAnError("Enter the first day away");
        new Inputs(officer).type("first", LocalDate.now()).type("last", LocalDate.now().minusDays(1)).check("deputy", deputy.personId().toString());
        officer.presses("Record absence").isToldOfAnError("The last day must be the first day or later");
        new Inputs(officer).type("last", LocalDate.now().plusDays(5));
        officer.presses("Record absence").reads("The absence is recorded", "Dena Deputy stands in.");
    }

    private static void joins(Visitor colleague, Mailbox mailbox) {
        colleague.opens(mailbox.linkOf("You are invited to work on an application"))
                .writes("Your email address", mailbox.address()).presses("Email me a link")
                .opens(mailbox.linkOf("link to sign in")).presses("Sign in")
                .writes("Your name", "Carla Colleague").presses("Continue");
        if (colleague.page().getByText("You are invited to an organisation").count() > 0) {
            colleague.presses("Join");
        }
    }

    private static UUID organisationOf(Actor applicant) {
        return applicant.organisations().iterator().next();
    }
}
