package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.RaisedEscalations;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.escalations.WrittenAnswer;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The partner's list: for each escalation the stage, the post that has it, and until when. */
@CaseworkTest
class RaisedListTests {

    private static final String STAGE = "Stage";
    private static final String WHO = "Who has it";
    private static final String UNTIL = "Until when";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void saysWhichPostHasItAndUntilWhen() {
        String reference = route.raise("within-7-days");

        assertThat(cell(reference, STAGE)).isEqualTo("1 of 4, officer");
        assertThat(cell(reference, WHO)).isEqualTo("Housing officers");
        assertThat(cell(reference, UNTIL)).isEqualTo("Wednesday 3 March 2027, 11:00");
    }

    @Test
    void saysThatItIsLateAsSoonAsTheTimeIsOverAndOnlyThen() {
        String reference = route.raise("within-7-days");

        route.at(SampleRoute.london("2027-03-03T10:59"));
        assertThat(cell(reference, UNTIL)).doesNotContain("Late");
        route.at(SampleRoute.london("2027-03-03T11:01"));
        assertThat(cell(reference, UNTIL)).isEqualTo("Late The time was over on Wednesday 3 March 2027, 11:00");
    }

    @Test
    void showsTheStageThatIsAskedNextAndThatTheOneBeforeWasLate() {
        String reference = route.raise("within-7-days");
        route.fire(reference, "deadlinePassed");

        assertThat(cell(reference, STAGE)).isEqualTo("2 of 4, team manager");
        assertThat(cell(reference, WHO)).isEqualTo("Housing team managers");
        assertThat(cell(reference, UNTIL)).isEqualTo("Thursday 4 March 2027, 11:00 The stage before was late");
    }

    @Test
    void saysThatTheClockIsStoppedForAsLongAsItIs() {
        String reference = route.raise("within-7-days");
        route.answer(reference, "housing-officers", "more-information");
        route.at(SampleRoute.london("2027-03-03T11:30"));

        assertThat(cell(reference, UNTIL)).isEqualTo("Stopped Please add what they asked for");
        route.fire(reference, "informationOverdue");
        assertThat(cell(reference, UNTIL)).doesNotContain("Stopped");
    }

    @Test
    void showsARowForEachServiceThatWasAsked() {
        String reference = route.raise(Map.of("urgency", "tonight", "household", List.of("adults", "children")));
        route.answer(reference, "housing-officers", "upheld");

        assertThat(list("").select("tr:has(a[href=/escalations/" + reference + "]) td[data-label='" + WHO + "']").eachText())
                .containsExactly("Housing officers", "Children’s social care leads");
        assertThat(list("").select("tr:has(a[href=/escalations/" + reference + "]) td[data-label='" + UNTIL + "']").eachText())
                .containsExactly("Answered Please read it and say if it is enough", "Tuesday 2 March 2027, 13:00");
    }

    @Test
    void hasWhatIsForTonightOnTopAndSaysToPhoneOnceNobodyHasItInTime() {
        String tonight = route.raise("tonight");
        String later = route.raise("not-urgent");

        assertThat(list("").select("tbody th a").eachText()).first().asString().startsWith(tonight);
        assertThat(list("").text()).contains(later).doesNotContain("Phone 020 7946 0321 now");
        route.at(SampleRoute.london("2027-03-02T11:16"));
        assertThat(list("").select("tr:has(a[href=/escalations/" + tonight + "]) th").text()).contains("Nobody on duty has said in time", "Phone 020 7946 0321 now");
        route.use(AcknowledgeEscalation.class).acknowledge(route.in("duty-line"), tonight);
        assertThat(list("").text()).doesNotContain("Nobody on duty has said");
    }

    @Test
    void saysInAWordWhatCameOfThoseThatAreOver() {
        String answered = route.raise("not-urgent");
        route.answer(answered, "housing-officers", "changed").use(ReplyToAnswer.class).accept(route.partner(), answered, ServiceArea.HOUSING);
        String withdrawn = route.raise("not-urgent");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), withdrawn, "They found a room.");

        assertThat(cell(answered, "Answer")).isEqualTo("The decision is changed");
        assertThat(cell(answered, "Closed on")).isEqualTo("Tuesday 2 March 2027, 11:00");
        assertThat(cell(withdrawn, "Answer")).isEqualTo("Taken back");
    }

    @Test
    void showsNothingThatAnOfficerWroteAndNoOfficersName() {
        String reference = route.raise("not-urgent");
        route.answer(reference, "housing-officers", WrittenAnswer.of("changed", null, "Words-about-them"), false);

        assertThat(list("").text()).contains(reference, "NB-17").doesNotContain("Words-about-them", "Col League");
    }

    @Test
    void readsAPageWithOneStatementHoweverManyThereAre() {
        IntStream.range(0, 26).forEach(number -> route.raise("not-urgent"));

        assertThat(RecordedStatements.during(() -> assertThat(program.getBean(RaisedEscalations.class).page(route.partner(), 1).rows()).hasSize(25)))
                .filteredOn(statement -> !statement.equals("commit")).hasSize(1);
        assertThat(list("").select("tbody tr")).hasSize(25);
        assertThat(list("?page=2").select("tbody tr")).hasSize(1);
    }

    private String cell(String reference, String label) {
        return list("").select("tr:has(a[href=/escalations/" + reference + "]) td[data-label='" + label + "']").text();
    }

    private Document list(String query) {
        try {
            return Jsoup.parse(pages.perform(get("/escalations" + query).with(as(route.partner()))).andReturn().getResponse().getContentAsString());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
