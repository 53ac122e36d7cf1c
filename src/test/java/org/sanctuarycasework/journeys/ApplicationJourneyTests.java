package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
class ApplicationJourneyTests {

    private static final String REASON = "Children in the ward gain a safe place to learn on Saturdays.";

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void anApplicationGoesFromItsFormToItsDecision(Device device) {
        Office office = new Office(program).withAnOpenRound();
        try (Visitor visitor = new Visitor(office.address(), device);
             Visitor officer = office.member("Olive Officer", "grants-officers", device);
             Visitor colleague = office.member("Oscar Officer", "grants-officers", device);
             Visitor assessor = office.member("Asa Assessor", "assessors", device);
             Visitor director = office.member("Dora Director", "directors", device)) {
            Applicant applicant = new Applicant(visitor);
            applicant.readsAboutTheFund();
            applicant.isNotEligible();
            applicant.isEligible();
            applicant.startsAfterSigningIn();
            String reference = applicant.fillsAllPagesFromTheLast();
            applicant.sends(reference);

            asksForMoreInformation(new Officer(officer, reference));
            applicant.answersWhatWasAsked(reference);
            findsItComplete(new Officer(officer, reference), new Officer(colleague, reference));
            assess(new Officer(assessor, reference));
            handOverAndGiveBack(new Officer(officer, reference), new Officer(colleague, reference));
            recommend(new Officer(officer, reference));
            isBarredFromDeciding(new Officer(officer, reference));
            decide(new Officer(director, reference));
            readTheCase(new Officer(officer, reference));
            applicant.readsTheOutcome(reference, "Good news: we offer you a grant", "£20,000", REASON, "See you at the opening.");
            visitor.doesNotRead("Ask for the accounts of next year.");
        }
    }

    private static void asksForMoreInformation(Officer officer) {
        officer.visitor().opens("/home").reads("My tasks");
        officer.findsIn("Waiting for somebody", "Check completeness")
                .filters("Check completeness", "Assess application")
                .opens("Waiting for somebody", "Check completeness");
        officer.visitor().presses("Claim this task").reads("Saturday school and family kitchen", "governingDocument.pdf")
                .presses("Save what you found").isToldOfAnError("Select what you found")
                .chooses("More information is needed from the applicant");
        officer.visitor().page().locator("[name=comment]").fill("The answer about languages is short.");
        officer.visitor().presses("Save what you found").findsTyped("message", "The answer about languages is short.")
                .presses("Ask the applicant").isToldOfAnError("Select at least one question that the applicant can change")
                .chooses("How will you help people who speak little English?")
                .presses("Ask the applicant").reads("has been asked");
    }

    private static void findsItComplete(Officer officer, Officer colleague) {
        colleague.findsIn("Waiting for somebody", "Check completeness");
        officer.claimsFromTheList("Check completeness");
        colleague.claimsTooLate("Olive Officer has this task");
        officer.visitor().chooses("Complete: it can be assessed").presses("Save what you found").reads("goes to assessment");
    }

    private static void assess(Officer assessor) {
        assessor.claimsFromTheList("Assess application").visitor().presses("Save the assessment")
                .isToldOfAnError("Enter what you think of the application as a whole");
        assessor.scores(2).visitor().presses("Save the assessment").reads("Your assessment of");
    }

    private static void handOverAndGiveBack(Officer officer, Officer colleague) {
        officer.claimsFromTheList("Recommend outcome").visitor().follows("Hand over to a colleague")
                .presses("Hand over").isToldOfAnError("Select who takes it over")
                .chooses("Oscar Officer").writes("Why do you hand it over?", "I am away next week.")
                .presses("Hand over").reads("You handed over");
        colleague.opens("My tasks", "Recommend outcome").visitor().presses("Give it back to the team").reads("back to the team");
    }

    private static void recommend(Officer officer) {
        officer.claimsFromTheList("Recommend outcome").visitor().presses("Save the recommendation")
                .isToldOfAnError("Select what you recommend")
                .chooses("Offer a grant");
        officer.visitor().page().locator("[name=amount]").fill("20000");
        officer.visitor().page().locator("[name=reason]").fill("High scores on all criteria.");
        officer.visitor().presses("Save the recommendation").reads("It goes to whoever decides");
    }

    private static void isBarredFromDeciding(Officer officer) {
        officer.opens("All tasks", "Decide application").visitor()
                .reads("You made the recommendation, so somebody else has to decide");
    }

    private static void decide(Officer director) {
        director.claimsFromTheList("Decide application").visitor().reads("High scores on all criteria.")
                .presses("Continue").isToldOfAnError("Enter the reason that the applicant will read");
        director.visitor().page().locator("[name=reason]").fill(REASON);
        director.visitor().presses("Continue").reads("Check your decision", "Offer a grant", "£20,000", REASON)
                .presses("Change it").presses("Continue").presses("Decide").reads("Decision recorded").follows("Read the case").reads("Grant offered");
    }

    private static void readTheCase(Officer officer) {
        officer.opensTheCase().visitor().presses("Add the note").isToldOfAnError("Write the note before you save it");
        officer.addsANote("Ask for the accounts of next year.", "Colleagues only")
                .addsANote("See you at the opening.", "The organisation too");
        assertThat(officer.visitor().page().locator(".app-timeline").first().innerText()).contains("Olive Officer", "Dora Director");
    }
}
