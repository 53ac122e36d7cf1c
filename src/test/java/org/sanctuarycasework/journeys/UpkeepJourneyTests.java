package org.sanctuarycasework.journeys;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.OfficeCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator finds what failed by itself and lets it be tried again, and says when the council works. */
@BrowserTest
class UpkeepJourneyTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private ManagementService engine;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aStepAndAMailAreTriedAgain(Device device) {
        SampleOffice sample = new SampleOffice(program);
        SampleApplication application = sample.draft().bringTo(Status.INFORMATION_WANTED);
        giveUp(application.reference());
        try (Visitor visitor = new Office(program).visit(sample.colleague("Adi Administrator", "administrators"), device)) {
            visitor.opens("/admin").follows("What went wrong").reads("Given up", application.reference(), "ConnectException");
            visitor.presses("Try again").reads("The step is tried again now")
                    .presses("Send again").reads("The mail waits to be sent again", "No mail has failed for good.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aDayIsTakenOutOfTheCalendarAndPutBack(Device device) {
        LocalDate day = workdayInTwoYears();
        try (Visitor visitor = new Office(program).visit(new SampleOffice(program).colleague("Adi Administrator", "administrators"), device)) {
            visitor.opens("/admin").follows("Working days").reads("Time limits that run already keep the time they were given", "(Easter Monday)");
            visitor.page().getByText("Times set by law").click();
            visitor.reads("21 days, beginning with the day the person is told", "secondary source: check")
                    .presses("Change this day").isToldOfAnError("Enter the day, like 27 3 2027").isToldOfAnError("Enter what this day is")
                    .isToldOfAnError("Select if the council works on this day");
            new Inputs(visitor).type("day", day).type("name", "Storm").check("works", "yes");
            visitor.presses("Change this day").isToldOfAnError("This day is no bank holiday").findsTyped("name", "Storm");
            new Inputs(visitor).check("works", "no");
            visitor.presses("Change this day").reads("The day is changed", Moments.day(day) + ": the council is closed (Storm)")
                    .presses("Remove this change " + Moments.day(day)).reads("The change is removed").doesNotRead(Moments.day(day));
        }
    }

    private LocalDate workdayInTwoYears() {
        OfficeCalendar calendar = program.getBean(OfficeCalendar.class);
        return LocalDate.now().plusYears(2).datesUntil(LocalDate.now().plusYears(3)).filter(calendar::isWorkingDay).findFirst().orElseThrow();
    }

    private void giveUp(String reference) {
        String job = engine.createJobQuery().activityId("informationLapsed").processInstanceId(engineProcess(reference)).singleResult().getId();
        engine.setJobRetries(job, 0);
        await().until(() -> database.sql("select count(*) from message where case_reference = ? and state = 'QUEUED'")
                .param(reference).query(Integer.class).single() == 0);
        database.sql("""
                        update message set state = 'FAILED', attempts = 8, last_error = 'ConnectException'
                        where id = (select id from message where case_reference = ? order by created_at limit 1)""")
                .param(reference).update();
    }

    private String engineProcess(String reference) {
        return processes.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference).singleResult().getId();
    }
}
