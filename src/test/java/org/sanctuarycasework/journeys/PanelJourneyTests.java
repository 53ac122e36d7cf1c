package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the money of a round to outcomes for several applications at once. */
@BrowserTest
class PanelJourneyTests {

    private static final String WHY = "The pot pays for a part of what the ward asked for.";
    private static final String CONTINUE = "Continue";
    private static final String RECORD = "Record all of it";

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aManagerRecommendsForTwoAndAnotherDecidesBoth(Device device) {
        SampleOffice sample = new SampleOffice(program);
        SampleApplication first = sample.draft().bringTo(Status.RECOMMENDATION).prepare();
        SampleApplication second = sample.draft().bringTo(Status.RECOMMENDATION).prepare();
        Office office = new Office(program);
        try (Visitor manager = office.visit(sample.manager(), device);
             Visitor colleague = office.visit(sample.colleague("Mary Manager", "grants-managers"), device);
             Visitor applicant = office.visit(second.applicant(), device)) {
            readsTheLedger(manager, sample);
            recommendsAfterErrors(manager, first.reference(), second.reference());
            assertThat(manager.page().locator("main select[name^='outcome.']").count()).as("outcomes left to choose").isZero();

            opensThePanel(colleague, sample).reads("Recommended: Offer a grant, £9,000");
            assertThat(List.of("Schedule (Excel)", "Report and schedule (PDF)")).allSatisfy(file ->
                    assertThat(colleague.downloads(file).status()).isEqualTo(200));
            chooses(colleague, first.reference(), second.reference()).writes("Reason", WHY).presses(CONTINUE).presses(RECORD)
                    .reads("Recorded for 2 applications", "Decided: Offer a grant, £9,000");

            applicant.opens(office.mailbox(second.applicant()).linkOf("We have decided about your application " + second.reference()))
                    .reads("reserve list", WHY).doesNotRead("£9,000");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void theSupportOfMayorAndCabinetRecordsTheirDecisionOnTheWholeList(Device device) {
        SampleOffice sample = SampleOffice.withOneList(program);
        List<SampleApplication> list = List.of(sample.draft().bringTo(Status.DECISION), sample.draft().bringTo(Status.DECISION));
        Office office = new Office(program);
        try (Visitor support = office.visit(sample.cabinetSupport(), device);
             Visitor applicant = office.visit(list.get(0).applicant(), device)) {
            opensThePanel(support, sample).follows("Record what Mayor and Cabinet decided (2 waiting)")
                    .presses("Decide all 2").isToldOfAnError("Enter the date on which Mayor and Cabinet met");
            new Inputs(support).type("meetingOn", LocalDate.now()).type("minuteReference", "7, list of awards")
                    .type("callInEndsOn", LocalDate.now().minusDays(1)).type("reason", WHY);
            support.presses("Decide all 2").isToldOfAnError("The last day for a call-in must be on or after the day of the meeting")
                    .findsTyped("minuteReference", "7, list of awards");
            new Inputs(support).type("callInEndsOn", LocalDate.now().plusDays(7));
            support.presses("Decide all 2").reads("Mayor and Cabinet decided 2 applications", "Decided: Offer a grant, £9,000");

            applicant.opens("/applications/" + list.get(0).reference()).reads("waiting for a decision").doesNotRead(WHY, "£9,000");
        }
    }

    private static Visitor opensTheRound(Visitor reader, SampleOffice sample) {
        reader.opens("/rounds");
        return reader.follows(reader.page().locator("main a[href='/rounds/ncil/" + sample.round().key() + "']"));
    }

    private static Visitor opensThePanel(Visitor reader, SampleOffice sample) {
        return opensTheRound(reader, sample).follows("Panel: applications by score");
    }

    private static void readsTheLedger(Visitor manager, SampleOffice sample) {
        opensTheRound(manager, sample).follows("Ledger of the pots").reads("£49,600")
                .follows("Rushey Green").reads("Pot: Rushey Green", "Requested", "£24,800")
                .follows("Back").follows("Back");
    }

    private static void recommendsAfterErrors(Visitor manager, String first, String second) {
        manager.follows("Panel: applications by score").presses("Show").reads("Rushey Green (2)")
                .presses(CONTINUE).isToldOfAnError("Choose an outcome for at least one application");
        new Inputs(manager).select("outcome." + first, "reduced").select("outcome." + second, "reserve");
        manager.writes("Reason", WHY).presses(CONTINUE).isToldOfAnError(first + ": Enter the amount in pounds, like 4500");
        chooses(manager, first, second).presses(CONTINUE).reads("£9,000", WHY)
                .presses("Change it").findsTyped("amount." + first, "9,000")
                .presses(CONTINUE).presses(RECORD).reads("Recorded for 2 applications", "Recommended: Put on the reserve list");
    }

    private static Visitor chooses(Visitor manager, String reduced, String reserve) {
        new Inputs(manager).select("outcome." + reduced, "reduced").type("amount." + reduced, "9,000")
                .select("outcome." + reserve, "reserve").type("amount." + reserve, "5000");
        return manager;
    }
}
