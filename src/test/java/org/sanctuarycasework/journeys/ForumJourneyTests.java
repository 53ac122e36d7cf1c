package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forum.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The sanctuary manager closes a quarter, and a member of the Forum reviews it. */
@BrowserTest
class ForumJourneyTests {

    @Autowired
    ApplicationContext program;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aQuarterIsClosedAndReviewed(Device device) {
        Quarter quarter = new Quarter(2060 + device.ordinal(), 1);
        SampleRoute route = new SampleRoute(program).at(quarter.begins().plus(Duration.ofDays(20)));
        for (int number = 0; number < 8; number++) {
            route.raise(number < 6 ? "not-urgent" : "within-7-days");
        }
        route.at(quarter.ends().plus(Duration.ofDays(40)));
        closeAndReview(device, quarter, route);
    }

    private void closeAndReview(Device device, Quarter quarter, SampleRoute route) {
        try (Visitor sanctuary = new Office(program).visit(route.in("sanctuary-managers"), device);
             Visitor member = new Office(program).visit(route.in("forum-members"), device)) {
            sanctuary.opens("/forum/escalations").opens("/forum/escalations/baseline");
            new Inputs(sanctuary).check("quarter", "2").type("year", "-3");
            sanctuary.presses("Save the baseline").isToldOfAnError("Enter a year from 2000 on with 4 digits");
            new Inputs(sanctuary).type("year", "2018").type("escalations", "many");
            sanctuary.presses("Save the baseline").isToldOfAnError("Enter how often the route was used");
            new Inputs(sanctuary).type("escalations", "20").type("challenges", "4")
                    .type("source", "Paper forms").type("author", "Housing needs");
            sanctuary.presses("Save the baseline").reads("The baseline is saved", "The target is half of that: 10 and 2")
                    .presses("Count and close January to March " + quarter.year()).reads("The quarter is closed", "By what went wrong");

            member.opens("/forum/escalations").follows("January to March " + quarter.year()).reads("Not shown", "60% less than the baseline")
                    .presses("Add the finding").isToldOfAnError("Enter what the Forum found")
                    .writes("What did the Forum find?", "Most answers came in time.").presses("Add the finding").reads("Most answers came in time.")
                    .presses("Add the action").isToldOfAnError("Enter what is to be done");
            assertThat(member.downloads("Pack for the meeting").status()).isEqualTo(200);
            assertThat(member.downloads("The same figures for Excel").status()).isEqualTo(200);
            new Inputs(member).type("what", "Ask for a second duty officer.").type("post", "Head of housing needs")
                    .type("due", route.today().plusDays(30));
            member.presses("Add the action").reads("Ask for a second duty officer.").presses("It is done Ask for a second duty officer.").reads("that it is done");
        }
    }
}
