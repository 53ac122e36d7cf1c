package org.sanctuarycasework.journeys;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.referrals.SampleReferrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A caseworker logs what she asked services for, writes down what they answered, and escalates what nobody answered. */
@BrowserTest
class ReferralJourneyTests {

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aReferralIsLoggedAndAnswered(Device device) {
        SampleRoute route = new SampleRoute(program);
        LocalDate today = LocalDate.now(program.getBean(CaseworkClock.class));
        try (Visitor caseworker = new Office(program).visit(route.partner(), device)) {
            caseworker.opens("/escalations").follows("Referrals").reads("Your organisation has logged no referral yet", "999").follows("Log a referral")
                    .reads("Exit this page", "Duty line for homelessness").presses("Log it").isToldOfAnError("Select which service you referred them to")
                    .chooses("Adult social care");
            types(new Inputs(caseworker).type("asked", "An assessment of what help is needed.").type("ownReference", "NB-52"), "madeOn", today.plusDays(1));
            caseworker.presses("Log it").isToldOfAnError("must be today or in the past").findsTyped("ownReference", "NB-52");
            types(new Inputs(caseworker), "madeOn", today);
            caseworker.presses("Log it").reads("is logged", "Waits for an answer", "The service should answer by", "How was this worked out?");
            String reference = caseworker.page().locator("h1").innerText();

            caseworker.follows("Record the answer").reads("999").presses("Save the answer").isToldOfAnError("Select what the service did").chooses("It helped");
            types(new Inputs(caseworker).type("words", "They come on Friday."), "answeredOn", today.minus(1, ChronoUnit.DAYS));
            caseworker.presses("Save the answer").isToldOfAnError("cannot have answered before you made the referral").findsTyped("words", "They come on Friday.");
            types(new Inputs(caseworker), "answeredOn", today);
            caseworker.presses("Save the answer").reads("The answer is saved", "Answered", "They come on Friday.");
            caseworker.opens("/referrals").reads(reference, "Answered").follows("Escalations").reads("Raise an escalation");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void whatNobodyAnsweredIsEscalated(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = new SampleReferrals(route).log(Map.of("asked", "A homelessness assessment.", "ownReference", "NB-53"));
        route.fire(reference, "answerDue");
        program.getBean(CaseworkClock.class).backToReal();
        try (Visitor caseworker = new Office(program).visit(route.partner(), device)) {
            caseworker.opens("/referrals").reads("No answer in time").follows(reference).reads("You can raise an escalation now")
                    .follows("Raise an escalation").reads("You raise it from your referral " + reference)
                    .findsTyped("asked", "A homelessness assessment.").findsTyped("ownReference", "NB-53");
            caseworker.presses("Send it now").isToldOfAnError("Select when help is needed").reads("You raise it from your referral " + reference);
            Map.of("urgency", "within-7-days", "household", "adults", "domesticAbuse", "no", "childAtRisk", "no", "partSeven", "yes",
                    "lawfulBasis", "consent", "householdTold", "agreed").forEach((name, value) ->
                    caseworker.page().locator("input[name='" + name + "'][value='" + value + "']").check());
            new Inputs(caseworker).type("sleepTonight", "With a friend.").type("caseworkerPhone", "020 7946 0901");
            caseworker.presses("Send it now").reads("is sent. The team is told now.", "No answer", "Raised from your referral").follows(reference)
                    .reads("Escalated", "You raised an escalation from it");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aReferralIsTakenBackAndNeverShownToOfficers(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = new SampleReferrals(route).log(Map.of());
        try (Visitor caseworker = new Office(program).visit(route.partner(), device);
             Visitor officer = new Office(program).visit(route.in("housing-officers"), device)) {
            officer.opens("/cases/" + reference, 404);
            caseworker.opens("/referrals/" + reference).follows("Take this referral back").reads("999").follows("Keep it open")
                    .follows("Take this referral back").presses("Take it back").reads("The referral is taken back", "Taken back");
        }
    }

    private static void types(Inputs inputs, String field, LocalDate day) {
        inputs.type(field + "-day", String.valueOf(day.getDayOfMonth())).type(field + "-month", String.valueOf(day.getMonthValue()))
                .type(field + "-year", String.valueOf(day.getYear()));
    }
}
