package org.sanctuarycasework.journeys;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer is asked for information by somebody outside, and information governance says how much of it may be told. */
@BrowserTest
class DisclosureJourneyTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void nothingIsSharedThatSomebodyElseHasNotApproved(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = route.raise("not-urgent");
        Office office = new Office(program);
        try (Visitor officer = office.visit(route.in("housing-officers"), device);
             Visitor governance = office.visit(route.in("information-governance"), device);
             Visitor otherWindow = office.visit(route.in("information-governance"), device)) {
            asks(officer, reference);
            try (Visitor neighbour = office.visit(route.another("information-governance"), device)) {
                opensItsTask(neighbour, route, reference, "decideOnDisclosure");
                neighbour.follows("I know this household").reads("You cannot undo this").presses("I know them: take me off").reads(reference + " is closed to you now");
            }

            opensItsTask(governance, route, reference, "decideOnDisclosure");
            governance.reads("The council goes no further than the law requires", "The order names the address.").doesNotRead("With a friend until Friday")
                    .presses("Claim this task").presses("Save").isToldOfAnError("Select whether the council may share this")
                    .chooses("Yes, what I choose below and no more").presses("Save").isToldOfAnError("Select what may be told");
            opensItsTask(otherWindow, route, reference, "decideOnDisclosure");
            new Inputs(governance).check("mayTell", "place").type("exactly", "The borough, and not the address.");
            governance.presses("Save").isToldOfAnError("Confirm that you have checked the legal basis").findsTyped("exactly", "The borough, and not the address.")
                    .chooses("I have checked the legal basis. It is there, and it covers this").presses("Save")
                    .reads("It is recorded", "Approved", "The borough, and not the address.");
            otherWindow.chooses("No");
            new Inputs(otherWindow).type("reason", "There is no order.");
            otherWindow.presses("Save").isToldOfAnError("This task is done already, so nothing was recorded. What you typed is still on this page: copy what you need")
                    .findsTyped("reason", "There is no order.").follows("Read what was recorded").reads("Approved");

            opensItsTask(officer, route, reference, "recordWhatWasShared");
            officer.presses("Claim this task").chooses("Yes");
            new Inputs(officer).check("sharedKinds", "place").type("sharedOn", TODAY.plusDays(1)).type("sharedWith", "Duty desk").type("exactly", "The borough.");
            officer.presses("Save").isToldOfAnError("The day on which it was shared must be today or in the past").findsTyped("exactly", "The borough.");
            new Inputs(officer).type("sharedOn", TODAY);
            officer.presses("Save").reads("It is recorded", "Shared", "Duty desk").follows(reference).reads("Recorded what was shared outside the council");

            governance.opens("/records").follows("Sharing outside the council").reads(reference, "The Home Office", "A court ordered it", "Shared")
                    .follows(reference).reads("Duty desk").opens("/cases/" + reference, 404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestIsTakenBackWhileNobodyHasDecided(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = route.raise("not-urgent");
        Office office = new Office(program);
        try (Visitor officer = office.visit(route.in("housing-officers"), device);
             Visitor otherWindow = office.visit(route.in("housing-officers"), device);
             Visitor governance = office.visit(route.in("information-governance"), device)) {
            asks(officer, reference);
            officer.reads("Decision expected by", "How was this worked out?").follows("Take this request back").reads("nothing may be shared because of it");
            otherWindow.opens("/cases/" + reference + "/disclosures").follows("Sharing information: The Home Office").follows("Take this request back");
            officer.presses("Take it back").isToldOfAnError("Select why you take it back").chooses("Another reason").presses("Take it back")
                    .isToldOfAnError("Enter the reason");
            new Inputs(officer).type("otherReason", "They sent the wrong paper.");
            officer.presses("Take it back").reads("The request is taken back", "Taken back", "They sent the wrong paper.").doesNotRead("Decision expected by");
            otherWindow.chooses("They no longer ask for it").presses("Take it back").reads("The request is taken back", "They sent the wrong paper.");
            officer.follows(reference).reads("Took back the request to share information outside the council");
            governance.opens("/records/disclosures").reads(reference, "Taken back", "another reason").doesNotRead("They sent the wrong paper.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAsksTooLateToTakeItBackReadsThatItIsDecided(Device device) {
        SampleRoute route = new SampleRoute(program);
        SampleDisclosure disclosure = SampleDisclosure.asked(route, route.raise("not-urgent"), Map.of("wantedBy", TODAY.plusDays(3).toString()));
        Office office = new Office(program);
        try (Visitor officer = office.visit(route.in("housing-officers"), device)) {
            officer.opens("/disclosures/" + disclosure.stored().id()).follows("Take this request back").chooses("Another reason");
            new Inputs(officer).type("otherReason", "They sent the wrong paper.");
            disclosure.approve("place");
            officer.presses("Take it back").isToldOfAnError("Information governance has decided on this already, so it was not taken back. Read the decision")
                    .findsTyped("otherReason", "They sent the wrong paper.").follows("Read what was recorded").reads("Approved").doesNotRead("Take this request back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsLeftWhoMayDecideAndThatIsToldToWhoeverAskedAndToTheAdministrator(Device device) {
        SampleRoute route = new SampleRoute(program);
        SampleDisclosure disclosure = SampleDisclosure.asked(route, route.raise("not-urgent"), Map.of("wantedBy", TODAY.plusDays(3).toString()));
        program.getBean(JdbcClient.class).sql("insert into work_kept_from (case_reference, person_id) select ?, person_id from team_member where team_key = 'information-governance'")
                .param(disclosure.reference()).update();
        Office office = new Office(program);
        try (Visitor officer = office.visit(route.in("housing-officers"), device);
             Visitor administrator = office.visit(route.in("administrators"), device)) {
            officer.opens("/cases/" + disclosure.reference() + "/disclosures").reads("nobody in the information governance team may decide on this")
                    .follows("Sharing information: The Home Office").reads("nobody in the information governance team may decide on this");
            administrator.opens("/admin/jobs").reads("Requests to share information that nobody may decide on", disclosure.reference())
                    .follows("Add somebody to the team");
        }
        route.another("information-governance");
    }

    private static void asks(Visitor officer, String reference) {
        officer.opens("/cases/" + reference).follows("Ask to share information outside the council")
                .reads("The council goes no further than the law requires", "A request alone is not a legal basis", "ask the information governance team")
                .presses("Ask for a decision").isToldOfAnError("Select the legal basis").chooses("The Home Office").chooses("Where the household is")
                .chooses("Who is in the household").chooses("A court ordered it").chooses("No");
        new Inputs(officer).type("whyNoLess", "The order names the address.").type("wantedBy", TODAY.plusDays(3));
        officer.presses("Ask for a decision").isToldOfAnError("Enter why they were not told").findsTyped("whyNoLess", "The order names the address.");
        new Inputs(officer).type("whyNotTold", "The order says so.");
        officer.presses("Ask for a decision").reads("The information governance team is asked", "Waits for a decision")
                .follows("Sharing information: The Home Office").reads("The order names the address.", "The order says so.");
    }

    /** By its address, as the shared task list of all journeys is long. */
    private static void opensItsTask(Visitor visitor, SampleRoute route, String reference, String task) {
        WorkItem item = route.open(reference).stream().filter(open -> open.task().equals(task)).findFirst().orElseThrow();
        visitor.opens("/tasks/" + item.id()).reads(reference);
    }
}
