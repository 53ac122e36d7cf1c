package org.sanctuarycasework.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several people fill in one application: two of the organisation, or an officer for it. */
@BrowserTest
class FillingInTests {

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void twoVisitorsAnswerTheSamePageAndLoseNothing(Device device) {
        Office office = new Office(program).withAnOpenRound();
        try (Visitor visitor = new Visitor(office.address(), device)) {
            Applicant applicant = new Applicant(visitor);
            visitor.opens("/applications/new?fund=ncil");
            applicant.startsAfterSigningIn();
            String address = visitor.page().url().replaceFirst("#.*", "");
            try (Visitor other = new Visitor(office.address(), device, visitor.session())) {
                visitor.opens(address + "/pages/project");
                other.opens(address + "/pages/project");
                answers(other, "Theirs", "They cook.").presses("Save and continue").reads("You have completed");

                answers(visitor, "Mine", "I cook.").presses("Save and continue")
                        .reads("Choose which answers to keep", "Theirs", "Mine", "They cook.", "I cook.")
                        .presses("Save and continue").isToldOfAnError("Select which answer to keep for “What is the name of the project?”");
                chooses(visitor, "projectName", "mine");
                chooses(visitor, "publicSummary", "theirs");
                visitor.presses("Save and continue").reads("You have completed");
                visitor.opens(address + "/pages/project").findsTyped("projectName", "Mine").findsTyped("publicSummary", "They cook.");

                other.opens(address + "/pages/milestones");
                visitor.opens(address + "/pages/milestones");
                step(visitor, "The kitchen opens").presses("Save and come back later").reads("You have completed");
                step(other, "The hall is painted").presses("Save and come back later")
                        .reads("The kitchen opens", "The hall is painted");
                chooses(other, "milestones", "theirs");
                other.presses("Save and continue").reads("You have completed");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK_WITHOUT_SCRIPTS"})
    void anOfficerFillsInForSomebodyOnThePhone(Device device) {
        Office office = new Office(program).withAnOpenRound();
        String name = "Phone choir " + UUID.randomUUID();
        Mailbox mailbox = new Mailbox(UUID.randomUUID() + "@choir.example");
        try (Visitor officer = office.member("Olive Officer", "grants-officers", device)) {
            officer.opens("/tasks").follows("Fill in an application for somebody")
                    .writes("Which organisation is it?", name).presses("Search").reads("No organisation fits")
                    .follows("Register a new organisation")
                    .presses("Register the organisation").isToldOfAnError("Enter the name of the organisation")
                    .writes("What is the organisation called?", name).chooses("Faith group")
                    .writes("Who is the contact person?", "Pat Phone").writes("What is their email address?", mailbox.address())
                    .presses("Register the organisation").reads(name)
                    .presses("Continue").isToldOfAnError("Select how you get the answers")
                    .chooses(Office.ROUND).chooses("Pat Phone, " + mailbox.address()).chooses("By phone").presses("Continue");
            for (String question : List.of("worksInBorough", "projectInBorough", "benefitsPublic", "bankAccount")) {
                officer.page().locator("input[name=" + question + "][value=yes]").check();
            }
            officer.chooses("Faith group").presses("Start the application")
                    .reads("You are filling this in for " + name + ", by phone.");
            String address = officer.page().url();
            officer.opens(address + "/pages/accessibility").reads("You are filling this in for " + name)
                    .page().locator("[name=accessibility]").fill("The hall is step-free.");
            officer.presses("Save and come back later").opens(address + "/check").presses("Send it for " + name)
                    .isToldOfAnError("Select how they made the declaration");

            try (Visitor contact = new Visitor(office.address(), device)) {
                contact.opens("/sign-in").writes("Your email address", mailbox.address()).presses("Email me a link")
                        .opens(mailbox.linkOf("link to sign in")).presses("Sign in");
                contact.opens(mailbox.linkOf("We are filling in an application with you"))
                        .reads("Olive Officer from the council is filling this in for you, by phone", "Accessibility")
                        .presses("Stop this help").reads("Nobody from the council fills in");
            }
            officer.opens(address, 404);
            officer.opens("/assisted").doesNotRead(address.replaceFirst(".*/", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPTS", "DESK"})
    void anOfficerAnswersForSomebodyAndMayNotCheckItThen(Device device) {
        Office office = new Office(program).withAnOpenRound();
        String reference = new SampleOffice(program).draft().bringTo(Status.INFORMATION_WANTED).reference();
        try (Visitor officer = office.member("Olive Officer", "grants-officers", device);
             Visitor colleague = office.member("Oscar Officer", "grants-officers", device)) {
            officer.opens("/cases/" + reference).follows("Answer for the organisation")
                    .presses("Continue").isToldOfAnError("Select how you get the answers")
                    .chooses("From paper").presses("Continue").reads("You are filling this in for Open Table, from paper.")
                    .presses("Send this to us").reads("Sent for the organisation");
            new Officer(officer, reference).opens("Waiting for somebody", "Check completeness").visitor()
                    .reads("You filled this application in for the organisation, so somebody else has to do this.");
            new Officer(colleague, reference).opens("Waiting for somebody", "Check completeness").visitor()
                    .reads("Who in the team may not do this task");
        }
    }

    private static Visitor answers(Visitor visitor, String name, String summary) {
        Page page = visitor.page();
        page.locator("[name=projectName]").fill(name);
        page.locator("[name=publicSummary]").fill(summary);
        return visitor;
    }

    private static Visitor step(Visitor visitor, String text) {
        visitor.page().locator("[name='milestones[0].milestone']").fill(text);
        return visitor;
    }

    private static void chooses(Visitor visitor, String question, String whose) {
        visitor.page().locator("input[name='_keep." + question + "'][value^='" + whose + "']").check();
    }
}
