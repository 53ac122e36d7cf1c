package org.sanctuarycasework.journeys;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.escalations.DutyTimes;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.SampleRota;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A caseworker with somebody homeless beside them, the duty line, the officers who answer, and who looks at a breach. */
@BrowserTest
class EscalationJourneyTests {

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource
    void anEscalationIsRaisedAnsweredNotAcceptedAndClosed(Device device) {
        SampleRoute route = new SampleRoute(program);
        Actor officer = route.in("housing-officers");
        Actor manager = route.in("housing-managers");
        Office office = new Office(program);
        try (Visitor caseworker = office.visit(route.partner(), device);
             Visitor first = office.visit(officer, device);
             Visitor second = office.visit(manager, device)) {
            raises(caseworker, "within-7-days");
            String reference = caseworker.page().locator("h1").innerText();
            caseworker.reads("Housing officers", "stage 1 of 4").presses("Add it").isToldOfAnError("Write what you want to add, or choose a file")
                    .writes("What do you want to add?", "They have two bags.").presses("Add it").reads("Whoever has the case is told", "They have two bags.");
            caseworker.writes("What do you want to add?", "One of them is wet.");
            new Inputs(caseworker).attach("escalationFiles", "letter.txt");
            caseworker.presses("Add it").isToldOfAnError("letter.txt").findsTyped("text", "One of them is wet.")
                    .presses("Add it").reads("Whoever has the case is told", "One of them is wet.");
            caseworker.opens("/escalations").reads(reference, "1 of 4, officer", "Housing officers", "Until when");

            opensItsTask(first, route, reference, "housing-officers");
            first.presses("Claim this task").presses("Send the answer").isToldOfAnError("Select what you answer")
                    .chooses("We stand by our decision").chooses("Interim accommodation (s.188)").chooses("No, or we do not know");
            new Inputs(first).type("words", "We do not think that they are in priority need.");
            first.presses("Send the answer").reads("Your answer is sent to the partner");

            caseworker.opens("/escalations/" + reference).reads("The decision stands", "We do not think that they are in priority need.")
                    .presses("Say that it is not enough").isToldOfAnError("Enter why the answer is not enough")
                    .writes("Why is the answer not enough?", "She is pregnant.").presses("Say that it is not enough")
                    .reads("The next stage has begun", "Housing team managers", "stage 2 of 4");

            opensItsTask(second, route, reference, "housing-managers");
            second.presses("Claim this task").reads("She is pregnant.").chooses("We give accommodation").chooses("Interim accommodation (s.188)").chooses("Yes, it is confirmed");
            new Inputs(second).type("place", "A room for two.").type("words", "You are right, and we are sorry.");
            second.presses("Send the answer").isToldOfAnError("Enter the day from which they can sleep there").chooses("A shared house or a hostel");
            new Inputs(second).type("placeFrom", route.today());
            second.presses("Send the answer").reads("Your answer is sent to the partner");

            caseworker.opens("/escalations/" + reference).reads("Accommodation is given", "A room for two.", Moments.day(route.today()), "A shared house or a hostel")
                    .presses("Accept the answer").reads("Closed")
                    .follows("Tell us").presses("Send").isToldOfAnError("Select where the household is now")
                    .chooses("In temporary accommodation").chooses("In part").presses("Send").reads("The outcome is saved", "in temporary accommodation")
                    .follows("Correct what you told us").presses("Save the correction").isToldOfAnError("Enter why you correct it")
                    .chooses("In a home of their own").writes("Why do you correct it?", "I chose the wrong line.").presses("Save the correction")
                    .reads("The outcome is corrected", "in a home of their own", "Before: in temporary accommodation");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void whoeverIsNotServedByTheLastStageReadsWhatIsLeft(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = route.raise("within-7-days");
        for (String team : List.of("housing-officers", "housing-managers", "housing-heads")) {
            route.answer(reference, team, "upheld").use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "She is pregnant.");
        }
        Office office = new Office(program);
        try (Visitor director = office.visit(route.in("housing-directors"), device); Visitor caseworker = office.visit(route.partner(), device)) {
            opensItsTask(director, route, reference, "housing-directors");
            director.presses("Claim this task").chooses("This is not for the escalation route").chooses("No decision").chooses("No, or we do not know");
            new Inputs(director).type("words", "We cannot do more.");
            director.presses("Send the answer").isToldOfAnError("Enter where they can go instead");
            new Inputs(director).type("goTo", "The law centre in the high street.");
            director.presses("Send the answer").reads("Your answer is sent to the partner");

            caseworker.opens("/escalations/" + reference).reads("The law centre in the high street.", "This was the last stage, so no other team is asked")
                    .writes("Why is the answer not enough?", "The law centre is closed.").presses("Say that it is not enough")
                    .reads("Your disagreement is on record", "After the last stage", "phone the duty line");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void tonightSomebodyOnDutyHasItAndALostNightIsLookedAt(Device device) {
        SampleRoute route = new SampleRoute(program);
        Actor duty = route.in("duty-line");
        Actor reviewer = route.in("escalation-reviewers");
        Office office = new Office(program);
        try (Visitor caseworker = office.visit(route.partner(), device);
             Visitor onDuty = office.visit(duty, device);
             Visitor manager = office.visit(reviewer, device)) {
            raises(caseworker, "tonight");
            String reference = caseworker.page().locator("h1").innerText();
            caseworker.reads("Nobody on duty has said yet that they have it", "999");

            opensItsTask(onDuty, route, reference, "duty-line");
            onDuty.presses("I have it").reads("You have it. The partner is told.");
            caseworker.opens("/escalations/" + reference).reads("Somebody on duty has it: Duty line, since");
            onDuty.follows("I know this household").reads("You will no longer see this case").follows("Go back to the case");

            route.fire(reference, "tenAtNight");
            program.getBean(CaseworkClock.class).backToReal();
            opensItsTask(manager, route, reference, "escalation-reviewers");
            manager.presses("Claim this task").presses("Save the finding").isToldOfAnError("Select if it is a breach").chooses("No");
            new Inputs(manager).type("reason", "They had a room, and nobody wrote it down.");
            manager.presses("Save the finding").reads("The finding is saved");
            caseworker.opens("/escalations/" + reference).reads("found that it is not a breach", "nobody wrote it down")
                    .presses("I disagree").isToldOfAnError("Enter why you disagree")
                    .writes("If you disagree, say why", "They slept on a bench.").presses("I disagree").reads("Your disagreement is on record");

            caseworker.follows("Take this escalation back").presses("Take it back").isToldOfAnError("Enter why you take it back")
                    .writes("Why do you take it back?", "They found a room.").presses("Take it back").reads("Taken back");
            caseworker.opens("/escalations").reads(reference, "Over", "Taken back");
            onDuty.opens("/cases/" + reference).follows("I know this household").presses("I know them: take me off").reads("is closed to you now");
            onDuty.opens("/cases/" + reference, 404);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anAdministratorLooksAfterAgreementsAndTheRota(Device device) {
        SampleRoute route = new SampleRoute(program);
        SampleRota rota = new SampleRota(program);
        Actor nadia = rota.onDutyLine("Nadia Night");
        Actor alex = rota.onDutyLine("Alex Always");
        String organisation = route.partner().organisations().iterator().next().toString();
        try (Visitor administrator = new Office(program).visit(rota.administrator(), device);
             Visitor onDuty = new Office(program).visit(nadia, device)) {
            administrator.opens("/organisations/" + organisation).follows("Data-sharing agreement").reads("Members can use the escalation route")
                    .presses("Save the date").isToldOfAnError("Enter a real date");
            new Inputs(administrator).type("until-day", "1").type("until-month", "2").type("until-year", "2031");
            administrator.presses("Save the date").reads("The date is saved", "1 February 2031");

            administrator.opens("/admin").follows("Duty rota");
            administrator.reads("Nobody is on the rota yet", "Nobody covers evenings, nights and weekends");
            new Inputs(administrator).type("place." + nadia.personId(), "first");
            administrator.presses("Save the rota").isToldOfAnError("Enter the place of Nadia Night as a number").findsTyped("place." + nadia.personId(), "first");
            new Inputs(administrator).type("place." + nadia.personId(), "1").type("place." + alex.personId(), "2");
            administrator.page().locator("[id='times." + nadia.personId() + "']").selectOption("outside-office-hours");
            administrator.presses("Save the rota").reads("The rota is saved").doesNotRead("Nobody covers");
            onDuty.opens("/tasks").follows("See who is on duty").reads("Are you on duty?", "Nadia Night (you)", "Your times: outside office hours.");

            administrator.opens("/admin/duty-rota");
            rota.set(rota.place(nadia, DutyTimes.OUTSIDE_OFFICE_HOURS));
            administrator.presses("Save the rota").isToldOfAnError("Somebody else changed the rota").reads("The rota as it is now")
                    .opens("/admin/jobs").reads("Gaps in the duty rota").follows("Change the duty rota").reads("Nobody covers office hours");
        } finally {
            rota.empty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void staffFindWhatIsUrgentAndTheSanctuaryManagerSaysWhyToReadIt(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = route.raise("within-7-days");
        String other = route.raise("within-7-days");
        try (Visitor officer = new Office(program).visit(route.in("housing-officers"), device);
             Visitor sanctuary = new Office(program).visit(route.in("sanctuary-managers"), device)) {
            officer.opens("/escalations/live?service=housing").reads("Filters are on").follows(reference)
                    .presses("Link them").isToldOfAnError("Enter the number of the other escalation")
                    .writes("Number of another escalation about this household", other).presses("Link them").reads("The escalations are linked")
                    .presses("Take this case out of the links").reads("no longer linked");

            sanctuary.opens("/escalations/live?standing=open").reads("To read one, say why").opens("/cases/" + reference + "/open")
                    .presses("Open the case").isToldOfAnError("Enter why you need to read it")
                    .writes("Why do you need to read it?", "The Ombudsman asks.").presses("Open the case").reads(reference, "What the partner wrote");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsSentAfterSigningInAgain(Device device) {
        SampleRoute route = new SampleRoute(program);
        Office office = new Office(program);
        try (Visitor caseworker = office.visit(route.partner(), device)) {
            Mailbox mailbox = office.mailbox(route.partner());
            String earlier = mailbox.linkOf("link to sign in");
            caseworker.opens("/escalations/new");
            fillsIn(caseworker, "tonight").attach("escalationFiles", "letter.pdf");
            caseworker.losesSession().presses("Send it now").reads("What you typed is still here. Sign in with this browser")
                    .writes("Your email address", mailbox.address()).presses("Email me a link").reads("Open the link in this browser");

            caseworker.opens(mailbox.linkOf("link to sign in", earlier)).presses("Sign in")
                    .reads("Nothing was sent", "What you typed is still here.", "Exit this page", "choose them again");
            String offer = caseworker.page().url();
            caseworker.presses("Send it now").reads("is sent. The team is told now.", "A room for tonight.")
                    .opens(offer, 410).reads("This is not here any more", "look for it before you type it again");
        }
    }

    @ParameterizedTest
    @EnumSource
    void goingBackAfterACorrectionShowsWhatWasWrongAndWhatWasTyped(Device device) {
        SampleRoute route = new SampleRoute(program);
        try (Visitor caseworker = new Office(program).visit(route.partner(), device)) {
            caseworker.opens("/escalations/new");
            fillsIn(caseworker, "tonight").check("childAtRisk", "yes");
            caseworker.presses("Send it now").presses("Send it now");
            caseworker.page().locator("input[name='childAtRisk'][value='no']").check();
            caseworker.presses("Send it now").reads("is sent. The team is told now.");
            String raised = caseworker.page().locator("h1").innerText();

            caseworker.goesBack().isToldOfAnError("You said that a child is at risk").findsTyped("ownReference", "NB-31");
            caseworker.page().locator("input[name='childAtRisk'][value='no']").check();
            caseworker.presses("Send it now").reads(raised);
        }
    }

    private static void raises(Visitor caseworker, String urgency) {
        caseworker.opens("/escalations").follows("Raise an escalation").reads("999", "Duty line for homelessness")
                .presses("Send it now").isToldOfAnError("Select when help is needed");
        fillsIn(caseworker, urgency).check("childAtRisk", "yes");
        caseworker.presses("Send it now").isToldOfAnError("You said that a child is at risk, but no child is in the household").findsTyped("ownReference", "NB-31");
        caseworker.page().locator("input[name='childAtRisk'][value='no']").check();
        caseworker.presses("Send it now").reads("is sent. The team is told now.");
    }

    private static Inputs fillsIn(Visitor caseworker, String urgency) {
        Inputs inputs = new Inputs(caseworker);
        Map.of("urgency", urgency, "service", "housing", "reason", "no-answer", "household", "adults", "domesticAbuse", "no", "childAtRisk", "no",
                "partSeven", "yes", "lawfulBasis", "consent", "householdTold", "agreed").forEach((name, value) ->
                caseworker.page().locator("input[name='" + name + "'][value='" + value + "']").check());
        return inputs.type("sleepTonight", "In the park.").type("asked", "A room for tonight.").type("ownReference", "NB-31").type("caseworkerPhone", "020 7946 0901");
    }

    /** By its address, as the shared task list of all journeys is long. */
    private static void opensItsTask(Visitor visitor, SampleRoute route, String reference, String team) {
        WorkItem item = route.open(reference).stream().filter(open -> open.teams().contains(team)).findFirst().orElseThrow();
        visitor.opens("/tasks/" + item.id()).reads(reference);
    }
}
