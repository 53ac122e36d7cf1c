package org.sanctuarycasework.journeys;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A legal officer with a letter that becomes a claim, and the manager of a service who is asked what is known. */
@BrowserTest
class ChallengeJourneyTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void aLetterIsAnsweredWithTheInputOfAServiceAndGoesOnToACourt(Device device) {
        SampleRoute route = new SampleRoute(program);
        Actor officer = route.in("legal-officers");
        Actor asked = route.in("housing-managers");
        String escalation = route.raise("not-urgent");
        Office office = new Office(program);
        try (Visitor legal = office.visit(officer, device); Visitor otherWindow = office.visit(officer, device);
             Visitor manager = office.visit(asked, device)) {
            String reference = recordsALetter(legal, escalation);
            asksForInput(legal, reference);
            givesInput(manager, route, reference);

            opensItsTask(legal, route, reference, "answerLetter");
            legal.reads("The duty officer decided it.").presses("Claim this task").presses("Save").isToldOfAnError("Select what the council answered")
                    .chooses("It stands by the decision");
            new Inputs(legal).type("answeredOn", TODAY.minusDays(30)).type("words", "We looked at it again.");
            legal.presses("Save").isToldOfAnError("The answer cannot be sent before the letter was received. Check the day").findsTyped("words", "We looked at it again.");
            opensItsTask(otherWindow, route, reference, "answerLetter");
            new Inputs(legal).type("answeredOn", TODAY);
            legal.presses("Save").reads("It is recorded", "Letter answered");
            otherWindow.chooses("It will decide again");
            new Inputs(otherWindow).type("answeredOn", TODAY).type("words", "We will decide again.");
            otherWindow.presses("Save").isToldOfAnError("This task is done already, so nothing was recorded. What you typed is still on this page: copy what you need")
                    .findsTyped("words", "We will decide again.");

            opensItsTask(legal, route, reference, "recordLetterOutcome");
            legal.presses("Claim this task").chooses("It goes on to a claim for judicial review").presses("Save").reads("Claim expected", "Last day for a claim");
            opensItsTask(legal, route, reference, "recordClaim");
            legal.presses("Claim this task").chooses("Yes");
            new Inputs(legal).type("claimNumber", "AC-2026-LON-004242").type("claimedOn", TODAY);
            legal.presses("Save").reads("AC-2026-LON-004242", "permission awaited");
            goesThroughTheCourt(legal, route, reference);
            correctsTheNumberOfTheClaim(legal, reference);
            legal.opens("/challenges").reads(reference);
            manager.opens("/cases/" + reference).reads("Successful: relief").doesNotRead("Ask a service for input").doesNotRead("Correct this")
                    .follows("I know this household").reads("You cannot undo this").presses("I know them: take me off").reads(reference + " is closed to you now");
        }
    }

    private static void correctsTheNumberOfTheClaim(Visitor legal, String reference) {
        legal.opens("/cases/" + reference).follows("Correct this: The claim").reads("Correct “The claim”", "What was recorded before stays on record")
                .presses("Save the correction").isToldOfAnError("Enter why it is corrected").writes("Why is it corrected?", "It was mistyped.");
        new Inputs(legal).type("claimNumber", "AC-2026-LON-002424");
        legal.presses("Save the correction").reads("It is corrected", "AC-2026-LON-002424", "Corrected: It was mistyped.", "It was corrected later",
                "What is the claim number? AC-2026-LON-004242");
        legal.follows("Correct this: Permission").chooses("It refused permission, for good").writes("Why is it corrected?", "It was mistyped.")
                .presses("Save the correction").isToldOfAnError("The challenge is closed, so no other step can follow. Write in a note what the court decided about permission, and correct how the claim ended if that is wrong");
    }

    private static String recordsALetter(Visitor legal, String escalation) {
        legal.opens("/tasks").follows("Legal challenges").follows("Record a letter").reads("Do not give names").presses("Record it")
                .isToldOfAnError("Select what it is about").chooses("Interim accommodation (s.188)");
        Inputs inputs = new Inputs(legal).type("about", "No room was given.").type("receivedOn", TODAY.minusDays(3)).type("dueOn", TODAY.plusDays(4))
                .type("dueTime", "16:00").type("decidedOn", TODAY.minusDays(10)).type("escalation", "ESC-2031-9999");
        legal.presses("Record it").isToldOfAnError("There is no escalation ESC-2031-9999. Check its reference, or leave it empty").findsTyped("about", "No room was given.");
        inputs.type("escalation", escalation).attach("challengeFiles", "letter.pdf");
        legal.presses("Record it").reads("is recorded", "Letter to answer", escalation, "letter.pdf", "Nothing is erased");
        legal.follows("Correct the deadline of the letter").presses("Save the deadline").isToldOfAnError("Enter why it is corrected")
                .writes("Why is it corrected?", "It was mistyped.");
        new Inputs(legal).type("receivedOn", TODAY.minusDays(3)).type("dueOn", TODAY.plusDays(5)).type("dueTime", "12:00");
        legal.presses("Save the deadline").reads("The deadline is corrected", "12:00", "It was mistyped.");
        return legal.page().locator("h1").innerText();
    }

    private static void asksForInput(Visitor legal, String reference) {
        legal.presses("Add the file").isToldOfAnError("Choose a file").presses("Add the note").isToldOfAnError("Write the note before you save it")
                .writes("Add a note", "There is a risk.").presses("Add the note").reads("There is a risk.");
        new Inputs(legal).attach("challengeFiles", "annex.pdf");
        legal.presses("Add the file").reads("The file is added", "annex.pdf");
        legal.follows("Ask a service for input").presses("Ask them").isToldOfAnError("Select which service you ask").chooses("Housing");
        new Inputs(legal).type("question", "Who decided, and why?");
        legal.presses("Ask them").reads("The service is asked", "Housing team managers", "Who decided, and why?", reference);
    }

    private static void givesInput(Visitor manager, SampleRoute route, String reference) {
        opensItsTask(manager, route, reference, "giveInput");
        manager.reads("Who decided, and why?").presses("Claim this task").presses("Save").isToldOfAnError("Enter what you know");
        new Inputs(manager).type("words", "The duty officer decided it.");
        manager.presses("Save").reads("It is recorded", "The duty officer decided it.");
    }

    private static void goesThroughTheCourt(Visitor legal, SampleRoute route, String reference) {
        opensItsTask(legal, route, reference, "recordPermission");
        legal.presses("Claim this task").presses("Save").isToldOfAnError("Select what the court decided").chooses("It gave permission, for all or a part");
        new Inputs(legal).type("permissionOn", TODAY);
        legal.presses("Save").reads("Permission given, order awaited");
        opensItsTask(legal, route, reference, "recordOrder");
        legal.presses("Claim this task").presses("Save").isToldOfAnError("Select what the court ordered").chooses("It quashed the decision");
        new Inputs(legal).type("orderedOn", TODAY).type("words", "Decide again within 14 days.");
        legal.presses("Save").reads("Outcome to record");
        opensItsTask(legal, route, reference, "recordClaimOutcome");
        legal.presses("Claim this task").presses("Save").isToldOfAnError("Select how the claim ended").chooses("The court gave relief");
        new Inputs(legal).type("endedOn", TODAY).type("words", "They get a flat.");
        legal.presses("Save").reads("It is recorded", "Closed", "Successful: relief");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aClaimWithoutALetterIsRecordedAndACaseIsHeld(Device device) {
        SampleRoute route = new SampleRoute(program);
        String escalation = route.raise("not-urgent");
        try (Visitor legal = new Office(program).visit(route.in("legal-officers"), device)) {
            legal.opens("/challenges").follows("Record a claim").presses("Record it").isToldOfAnError("Enter the claim number").chooses("Interim accommodation (s.188)");
            new Inputs(legal).type("about", "No room was given.").type("claimNumber", "AC-2026-LON-001111").type("claimedOn", TODAY.plusDays(1));
            legal.presses("Record it").isToldOfAnError("The day on which the claim was made must be today or in the past");
            new Inputs(legal).type("claimedOn", TODAY);
            legal.presses("Record it").reads("is recorded", "AC-2026-LON-001111", "permission awaited");

            legal.opens("/challenges").follows("Legal holds").presses("Set the hold").isToldOfAnError("Enter the reference of the case")
                    .writes("Which case?", escalation).presses("Set the hold").isToldOfAnError("Enter why the case is held")
                    .writes("Why?", "A letter is announced. " + UUID.randomUUID()).presses("Set the hold").reads("The hold is set", escalation);
            legal.follows("Lift the hold " + escalation).presses("Lift it").isToldOfAnError("Enter why it is lifted")
                    .writes("Why is it lifted?", "Nothing came.").presses("Lift it").reads("The hold is lifted", "Nothing came.");
        }
    }

    /** By its address, as the shared task list of all journeys is long. */
    private static void opensItsTask(Visitor visitor, SampleRoute route, String reference, String task) {
        WorkItem item = route.open(reference).stream().filter(open -> open.task().equals(task)).findFirst().orElseThrow();
        visitor.opens("/tasks/" + item.id()).reads(reference);
    }
}
