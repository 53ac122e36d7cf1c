package org.sanctuarycasework.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BrowserTest
class SidePathsTests {

    private static final String WHY_NOT = "The school is paid for by another council.";

    @Autowired
    private ApplicationContext program;
    @Autowired
    private CaseworkClock clock;

    @Test
    void anApplicantWithdraws() {
        Office office = new Office(program).withAnOpenRound();
        try (Visitor visitor = new Visitor(office.address(), Device.PHONE)) {
            Applicant applicant = begun(visitor);
            String reference = referenceOn(visitor);
            try (Visitor otherWindow = new Visitor(office.address(), Device.DESK, visitor.session())) {
                otherWindow.opens("/applications/" + reference + "/pages/accessibility");
                applicant.withdraws(reference, "We have found the money elsewhere.");
                visitor.opens("/applications").reads("Withdrawn");

                otherWindow.presses("Save and continue", 409).reads("This application has moved on", "Withdrawn");
                otherWindow.follows(reference).reads("You have withdrawn this application");
            }
        }
    }

    @Test
    void aDraftIsKeptWhenTheRoundClosesOverIt() {
        Office office = new Office(program).withAnOpenRound();
        try (Visitor visitor = new Visitor(office.address(), Device.PHONE)) {
            begun(visitor);
            String reference = referenceOn(visitor);
            visitor.follows("Accessibility").page().locator("[name=accessibility]").fill("The hall is step-free.");
            clock.moveTo(Instant.now().plus(Duration.ofDays(400)));
            visitor.presses("Save and continue", 409).reads("This round is closed", "Your answers are kept");
            visitor.opens("/applications/" + reference).reads("You did not send this application before the round closed");
            visitor.opens("/funds/ncil");
        }
    }

    @Test
    void anApplicationThatTheFundCannotTakeIsLookedAtTwice() {
        Office office = new Office(program).withAnOpenRound();
        try (Visitor visitor = new Visitor(office.address(), Device.DESK_WITHOUT_SCRIPTS);
             Visitor officer = office.member("Olive Officer", "grants-officers", Device.DESK);
             Visitor manager = office.member("Mona Manager", "grants-managers", Device.PHONE);
             Visitor managerAtDesk = office.member("Mona Manager", "grants-managers", Device.DESK)) {
            Applicant applicant = begun(visitor);
            String reference = applicant.fillsAllPagesFromTheLast();
            applicant.sends(reference);

            findsNotEligible(new Officer(officer, reference));
            new Officer(manager, reference).claimsFromTheList("Confirm not eligible").visitor()
                    .presses("Save your answer").isToldOfAnError("Select yes if you agree that the fund cannot take this application")
                    .chooses("No, it goes back to the check").writes("If it goes back, why?", "Is it not in Catford?")
                    .presses("Save your answer").reads("goes back to the check");
            findsNotEligible(new Officer(officer, reference));
            new Officer(managerAtDesk, reference).claimsFromTheList("Confirm not eligible").visitor().reads(WHY_NOT)
                    .presses("Save your answer").isToldOfAnError("Select yes if you agree that the fund cannot take this application")
                    .chooses("Yes, the fund cannot take this application")
                    .presses("Save your answer").reads("has been told");
            applicant.readsTheOutcome(reference, "this fund cannot take your application", WHY_NOT);
        }
    }

    @Test
    void anOfficerOpensALapsedApplicationAgain() {
        Office office = new Office(program).withAnOpenRound();
        String reference = new SampleOffice(program).draft().bringTo(Status.LAPSED).reference();
        try (Visitor desk = office.member("Olive Officer", "grants-officers", Device.DESK);
             Visitor phone = office.member("Olive Officer", "grants-officers", Device.PHONE)) {
            for (Visitor officer : List.of(desk, phone)) {
                officer.opens("/cases/" + reference).reads("Lapsed").follows("Open the application again")
                        .presses("Open the application again").isToldOfAnError("Enter why you open it again");
            }
            phone.writes("Why do you open it again?", "They were ill.").presses("Open the application again")
                    .reads("The application is open again", "They were ill.");
        }
    }

    private static void findsNotEligible(Officer officer) {
        officer.claimsFromTheList("Check completeness").visitor().chooses("Not eligible: it cannot be funded")
                .writes("If it is not complete, why?", WHY_NOT)
                .presses("Save what you found").reads("goes to a manager to confirm");
    }

    private static Applicant begun(Visitor visitor) {
        Applicant applicant = new Applicant(visitor);
        visitor.opens("/applications/new?fund=ncil");
        applicant.startsAfterSigningIn();
        return applicant;
    }

    private static String referenceOn(Visitor visitor) {
        return visitor.page().url().replaceFirst(".*/", "");
    }
}
