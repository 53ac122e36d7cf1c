package org.sanctuarycasework.journeys;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A manager makes a round from an earlier one, publishes it, and moves a deadline. */
@BrowserTest
class RoundJourneyTests {

    private static final String WHY = "The website was down on Sunday.";

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aRoundIsMadeFromAnEarlierOne(Device device) {
        String key = "made-at-" + device.width();
        try (Visitor manager = new Office(program).visit(new SampleOffice(program).manager(), device)) {
            begins(manager, key);
            corrects(manager, "name", "roundName", "", "Enter what the round is called", "NCIL to come");
            corrects(manager, "dates", "closesTime", "noon", "Enter the time with hours and minutes", "17:00");
            corrects(manager, "pots", "pots[0].capital", "", "Enter the capital, or 0", "1,000");
            corrects(manager, "criteria", "criteria[0].criterion", "", "Enter the name of the criterion", "Benefit to residents");
            corrects(manager, "priorities", "priorities[0].priority", "A strong local economy", "Two priorities have the same name", "Warm places");
            corrects(manager, "decisions", "managerLimit", "minus five", "The amount for a grants manager must be a number", "12,000");
            corrects(manager, "times", "firstReminder", "365", "The first reminder must come within the time", "5");
            corrects(manager, "wording", "summary", "", "Enter what the fund is for", "Grants for places to meet in each ward.");
            changesTheOrder(manager);
            manager.follows(manager.page().locator("a[href$='/pages/form']").first()).presses("Save");
            looksAtTheForm(manager);
            publishes(manager, key);
            begins(manager, "deleted-at-" + device.width());
            manager.follows("Delete this draft").reads("This cannot be undone").presses("Delete the draft")
                    .reads("The draft is deleted").opens("/rounds/ncil/deleted-at-" + device.width(), 404);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aDeadlineIsMovedForOneAndForAll(Device device) {
        SampleOffice sample = new SampleOffice(program);
        String reference = sample.draft().reference();
        Office office = new Office(program);
        try (Visitor manager = office.visit(sample.manager(), device);
             Visitor officer = office.visit(sample.officer(), device);
             Visitor reader = new Visitor(office.address(), device)) {
            manager.opens("/rounds/ncil/" + sample.round().key()).follows("Deadline: read or move it");
            movesForOne(manager, reference);
            movesForAll(manager);

            officer.opens(manager.page().url()).reads("Moved for everybody", WHY, "Only grants managers can move a deadline");
            reader.opens("/funds/ncil/rounds/" + sample.round().key()).reads("The deadline has been moved to", WHY).doesNotRead(reference);
        }
    }

    private static void begins(Visitor manager, String key) {
        manager.opens("/rounds").follows(manager.page().locator("main a[href='/rounds/ncil/2024']")).reads("nothing in it changes any more")
                .follows("Make a round like this one")
                .presses("Make the draft").isToldOfAnError("Enter what the round is called")
                .writes("What is the round called?", "NCIL to come").writes("How does its address end?", "2024")
                .chooses("Yes, to try it out").presses("Make the draft").isToldOfAnError("There is a round with this address already")
                .writes("How does its address end?", key).presses("Make the draft").reads("NCIL to come", "Draft");
    }

    /** Opens a page of the draft, saves something wrong, reads why it is wrong and puts it right. */
    private static void corrects(Visitor manager, String page, String name, String wrong, String error, String right) {
        manager.follows(manager.page().locator("main a[href*='/pages/" + page + "']").first());
        new Inputs(manager).type(name, wrong);
        manager.presses("Save").isToldOfAnError(error).findsTyped(name, wrong);
        new Inputs(manager).type(name, right);
        manager.presses("Save").reads("administrators can see this draft", right.equals("1,000") ? "£1,000" : right);
    }

    private static void changesTheOrder(Visitor manager) {
        manager.follows(manager.page().locator("main a[href*='/pages/priorities']").first());
        manager.presses(manager.page().locator("button[value='down:priorities:0']"), 200).findsTyped("priorities[1].priority", "Warm places");
        manager.presses(manager.page().locator("button[value='remove:priorities:0']"), 200).findsTyped("priorities[0].priority", "Warm places")
                .presses("Add another priority");
        new Inputs(manager).type("priorities[5].priority", "Safe streets");
        manager.presses("Save").reads("Safe streets");
    }

    private static void looksAtTheForm(Visitor manager) {
        manager.follows("See the form as applicants will").reads("Nothing you type here is saved.").follows("Next")
                .follows("Back").reads("Draft");
    }

    private static void publishes(Visitor manager, String key) {
        manager.follows("Check and publish").reads("Once it is published, nothing in it can be changed.", "/funds/ncil/rounds/" + key)
                .presses("Publish the round").reads("Round published", "NCIL to come")
                .follows("The page that applicants read").reads("Grants for places to meet in each ward.");
        manager.opens("/rounds/ncil/" + key + "/pages/name", 409).reads("A published round does not change");
    }

    private static void movesForOne(Visitor manager, String reference) {
        manager.presses("Continue").isToldOfAnError("Select who gets more time")
                .chooses("One applicant, as a reasonable adjustment");
        new Inputs(manager).type("reference", "NCIL-2020-0001").type("closesOn", LocalDate.now().plusDays(60)).type("closesTime", "17:00")
                .type("reason", "They are in hospital.");
        manager.presses("Continue").isToldOfAnError("has no application with this reference");
        new Inputs(manager).type("reference", reference);
        manager.presses("Continue").reads("Check the new deadline", "They are in hospital.").presses("Change it").findsTyped("reference", reference)
                .presses("Continue").presses("Move the deadline").reads("The deadline is moved", "Moved for " + reference, "They are in hospital.");
    }

    private static void movesForAll(Visitor manager) {
        manager.chooses("Everybody, because the website could not be used");
        new Inputs(manager).type("closesOn", LocalDate.now().plusDays(1)).type("closesTime", "17:00").type("reason", WHY);
        manager.presses("Continue").isToldOfAnError("The new deadline must be");
        new Inputs(manager).type("closesOn", LocalDate.now().plusDays(45));
        manager.presses("Continue").presses("Move the deadline").reads("The deadline is moved", "Moved for everybody");
        manager.chooses("Everybody, because the website could not be used");
        new Inputs(manager).type("closesOn", LocalDate.now().plusDays(44)).type("closesTime", "17:00").type("reason", WHY);
        manager.presses("Continue").reads("Do this only to put a mistake right").presses("Move the deadline")
                .reads("earlier than before, to put a mistake right");
    }
}
