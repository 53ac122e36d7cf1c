package org.sanctuarycasework.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each time that a mail names is the one that the case runs by, for each urgency, and it names nothing else of the case. */
@CaseworkTest
class EscalationMailTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void saysFromWhenToPhoneOnlyWhereTheDutyLineIsAsked() {
        assertThat(mail(route.raise("tonight"), "escalation-raised-tonight"))
                .contains("If the page does not say by Tuesday 2 March 2027, 11:15 that somebody on duty has it, phone the duty line");
        assertThat(mail(route.raise("not-urgent"), "escalation-raised")).doesNotContain("11:15").doesNotContain("If the page does not say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tonight", "within-7-days", "not-urgent"})
    void saysUntilWhenAnAnswerCanBeRepliedTo(String urgency) {
        String reference = route.raise(urgency);
        route.answer(reference, "housing-officers", "changed");

        assertThat(mail(reference, "escalation-answered")).contains("by Tuesday 9 March 2027, 17:00, the answer stands");
        route.fire(reference, "nothingHeard");
        assertThat(clock.instant()).isBetween(SampleRoute.london("2027-03-09T17:00"), SampleRoute.london("2027-03-09T17:01"));
        assertThat(mail(reference, "escalation-closed")).contains("Please tell us by Tuesday 16 March 2027, 17:00");
    }

    @Test
    void saysUntilWhenTheClockIsStopped() {
        String reference = route.raise("not-urgent");
        route.answer(reference, "housing-officers", "more-information");

        assertThat(mail(reference, "escalation-information-wanted")).contains("until Wednesday 3 March 2027, 11:00 at the latest");
    }

    @ParameterizedTest
    @CsvSource({"tonight,'2 March 2027, 13:00'", "within-7-days,'3 March 2027, 11:00'", "not-urgent,'9 March 2027, 11:00'"})
    void warnsTheTeamWithTheTimeOfTheRoute(String urgency, String due) {
        route.in("housing-officers");
        String reference = route.raise(urgency);
        route.fire(reference, "warningDue");

        assertThat(mail(reference, "escalation-warning")).contains("day " + due);
    }

    @Test
    void doesNotSayThatSomebodyElseIsAskedWhereThereIsNobodyElse() {
        String reference = route.raise("within-7-days");
        for (int stage = 1; stage <= 4; stage++) {
            route.fire(reference, "deadlinePassed");
        }

        assertThat(mail(reference, "escalation-missed")).contains("the next one has been asked");
        assertThat(mail(reference, "escalation-missed-last")).contains("It still has to answer").doesNotContain("next");
    }

    @Test
    void namesNothingOfTheCaseButItsNumber() {
        String reference = route.raise("tonight");
        route.answer(reference, "housing-officers", "accommodation");

        assertThat(database.sql("select subject || text_body from message where case_reference = ?").param(reference).query(String.class).list())
                .isNotEmpty().allSatisfy(text -> assertThat(text).contains(reference).doesNotContain("NB-17", "With a friend", "020 7946 0999", "A room for two"));
    }

    private String mail(String reference, String template) {
        return database.sql("select text_body from message where case_reference = ? and template = ? limit 1").params(reference, template)
                .query(String.class).single().replaceAll("\\s+", " ");
    }
}
