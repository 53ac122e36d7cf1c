package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.records.Erasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Information governance says how long records are kept, looks at who read what, and gets a copy. */
@BrowserTest
class RecordsJourneyTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    Erasure erasure;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void informationGovernanceLooksAfterTheRecords(Device device) {
        SampleRoute route = new SampleRoute(program);
        String reference = route.raise("not-urgent");
        try (Visitor governance = new Office(program).visit(route.in("information-governance"), device)) {
            governance.opens("/records").reads("Erasure is off");
            governance.page().locator("#months-housing-escalation").fill("x");
            governance.presses("Save Housing escalations").isToldOfAnError("Enter a number of months from 1 to 1200");
            governance.page().locator("#months-housing-escalation").fill("80");
            governance.presses("Save Housing escalations").reads("The time is saved", "set this on");
            governance.presses("Switch erasure on").reads("Switch erasure on?", "cannot be brought back").presses("Switch erasure on")
                    .isToldOfAnError("Confirm that you have checked how long each kind of record is kept");
            governance.page().locator("#confirmed").check();
            governance.presses("Switch erasure on").reads("Erasure is on").presses("Switch erasure off").reads("switched it off");

            governance.follows("Copy for a person").presses("Get the copy").isToldOfAnError("Enter why you need it")
                    .follows("Who read what").reads("Newest first").opens("/records/reads?reference=" + reference);
        }
        assertThat(erasure.isOn()).isFalse();
    }
}
