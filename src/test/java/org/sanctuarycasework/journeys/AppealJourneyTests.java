package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An appeal against an outcome, and what comes of it. */
@BrowserTest
class AppealJourneyTests {

    private static final String WRONG = "The hall is inside the borough, as the map shows.";
    private static final String ANSWER = "The map shows it: the hall is inside the borough.";

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anAppealIsUpheldAndTwoOthersAssessAgain(Device device) {
        SampleOffice sample = new SampleOffice(program);
        SampleApplication application = sample.draft().bringTo(Status.DECLINED);
        sample.colleague("Ama Assessor", "assessors");
        sample.colleague("Ari Assessor", "assessors");
        String reference = application.reference();
        Office office = new Office(program);
        try (Visitor applicant = office.visit(application.applicant(), device);
             Visitor decider = office.visit(sample.manager(), device);
             Visitor uninvolved = office.visit(sample.colleague("Una Manager", "grants-managers"), device)) {
            Mailbox mailbox = office.mailbox(application.applicant());
            appeals(applicant.opens(mailbox.linkOf("We have decided about your application " + reference)));

            new Officer(decider, reference).opens("All tasks", "Hear appeal").visitor().reads("You decided about it, so somebody else has to do this");
            upholds(new Officer(uninvolved, reference));
            applicant.opens(mailbox.linkOf("There is an answer to your appeal: " + reference))
                    .reads("The appeal is upheld", ANSWER, "Being assessed");

            assessAgain(office, reference, device);
            applicant.opens("/applications/" + reference).reads("Recommendation being prepared").doesNotRead("Assessor");
        }
    }

    private static void appeals(Visitor applicant) {
        applicant.follows("Appeal against the outcome")
                .presses("Send the appeal").isToldOfAnError("Select why you appeal")
                .chooses("You got a fact wrong").presses("Send the appeal").isToldOfAnError("Enter what went wrong")
                .writes("What went wrong?", WRONG);
        new Inputs(applicant).attach("appealEvidence", "map.pdf");
        applicant.presses("Send the appeal").reads("We have your appeal", WRONG);
    }

    private static void upholds(Officer manager) {
        manager.claimsFromTheList("Hear appeal").visitor().reads("You got a fact wrong", WRONG)
                .presses("Save your answer").isToldOfAnError("Select yes if you uphold the appeal")
                .chooses("Yes, two other people assess it again");
        assertThat(manager.visitor().downloads("map.pdf").body()).isEqualTo(Inputs.PDF);
        manager.visitor().writes("Why?", ANSWER).presses("Save your answer").reads("Your answer to the appeal of");
    }

    private static void assessAgain(Office office, String reference, Device device) {
        var assessors = office.holders(reference, "assessApplication", device);
        assertThat(assessors).hasSize(2);
        for (Visitor assessor : assessors) {
            try (assessor) {
                new Officer(assessor, reference).opens("My tasks", "Assess application").visitor()
                        .chooses("No, I have no interest").presses("Continue");
                new Officer(assessor, reference).scores(2).visitor().chooses("Give it a grant")
                        .presses("Save the assessment").reads("Your assessment of");
            }
        }
    }
}
