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
        Office office = new Office(program).withAnOpenRound().withThreeAssessors();
        try (Visitor visitor = new Visitor(office.address(), device);
             Visitor officer = office.member("Olive Officer", "grants-officers", device);
             Visitor colleague = office.member("Oscar Officer", "grants-officers", device);
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
            declareAnInterest(office, reference, device);
            assessDifferently(office, reference, device);
            moderate(new Officer(officer, reference));
            recordConsultation(new Officer(officer, reference));
            writeFeedback(new Officer(officer, reference));
            handOverAndGiveBack(new Officer(officer, reference), new Officer(colleague, reference));
            recommend(new Officer(officer, reference));
            isBarredFromDeciding(new Officer(officer, reference));
            decide(new Officer(director, reference));
            readTheCase(new Officer(officer, reference));
            applicant.readsTheOutcome(reference, "Good news: we offer you a grant", "£12,000", REASON, "See you at the opening.",
                    "The answers and the files show how.");
            visitor.doesNotRead("Ask for the accounts of next year.", "Asa Assessor", "Amal Assessor", "Aron Assessor");
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

    private static void declareAnInterest(Office office, String reference, Device device) {
        try (Visitor assessor = office.holders(reference, "assessApplication", device).get(0)) {
            new Officer(assessor, reference).opens("My tasks", "Assess application").visitor()
                    .presses("Continue").isToldOfAnError("Select yes if you have an interest")
                    .chooses("Yes, I have an interest").presses("Continue").isToldOfAnError("Enter what your interest is")
                    .writes("If yes, what is it?", "My sister works there.").presses("Continue")
                    .reads("Somebody else will assess " + reference);
        }
    }

    private static void assessDifferently(Office office, String reference, Device device) {
        int points = 0;
        for (Visitor assessor : office.holders(reference, "assessApplication", device)) {
            try (assessor) {
                new Officer(assessor, reference).opens("My tasks", "Assess application").visitor()
                        .doesNotRead("Assessment by").chooses("No, I have no interest").presses("Continue")
                        .presses("Save the assessment").isToldOfAnError("Enter what you think of the application as a whole");
                new Officer(assessor, reference).scores(points).visitor().chooses("Give it a grant")
                        .presses("Save the assessment").reads("Your assessment of");
            }
            points = 2;
        }
    }

    private static void moderate(Officer officer) {
        officer.claimsFromTheList("Moderate assessments").visitor().reads("The assessors differ here", "Assessment by")
                .presses("Save the scores").isToldOfAnError("Select what you recommend");
        officer.scores(2).visitor().chooses("Give it a grant").presses("Save the scores").reads("are agreed");
    }

    private static void recordConsultation(Officer officer) {
        officer.claimsFromTheList("Record consultation").visitor().presses("Save what residents said")
                .isToldOfAnError("Enter what residents said")
                .writes("What did residents say?", "Third of eight in the vote.")
                .presses("Save what residents said").reads("is saved");
    }

    private static void writeFeedback(Officer officer) {
        officer.claimsFromTheList("Write feedback").visitor().page().locator("textarea").first().fill("");
        officer.visitor().presses("Save the feedback").isToldOfAnError("Enter the feedback on");
        officer.visitor().page().locator("textarea").first().fill("The answers and the files show how.");
        officer.visitor().presses("Save the feedback").reads("is saved");
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
        officer.visitor().page().locator("[name=amount]").fill("12000");
        officer.visitor().page().locator("[name=reason]").fill("High scores on all criteria.");
        officer.visitor().presses("Save the recommendation").reads("It goes to whoever decides");
    }

    private static void isBarredFromDeciding(Officer officer) {
        officer.opens("All tasks", "Decide application").visitor()
                .reads("You made the recommendation, so somebody else has to do this");
    }

    private static void decide(Officer director) {
        director.claimsFromTheList("Decide application").visitor().reads("High scores on all criteria.")
                .presses("Continue").isToldOfAnError("Enter the reason that the applicant will read");
        director.visitor().page().locator("[name=reason]").fill(REASON);
        director.visitor().presses("Continue").reads("Check your decision", "Offer a grant", "£12,000", REASON)
                .presses("Change it").presses("Continue").presses("Decide").reads("Decision recorded").follows("Read the case").reads("Grant offered");
    }

    private static void readTheCase(Officer officer) {
        officer.opensTheCase().visitor().presses("Add the note").isToldOfAnError("Write the note before you save it");
        officer.addsANote("Ask for the accounts of next year.", "Colleagues only")
                .addsANote("See you at the opening.", "The organisation too");
        assertThat(officer.visitor().page().locator(".app-timeline").first().innerText()).contains("Olive Officer", "Dora Director");
    }
}
