package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What the partner of a case of tonight reads about the duty line is true at each moment. */
@CaseworkTest
class DutySentenceTests {

    private static final String PHONE_NOW = "Phone 020 7946 0321 now";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    SampleRoute route;
    String reference;

    @BeforeEach
    void raiseOneForTonight() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        reference = route.raise("tonight");
    }

    @Test
    void saysFromWhenToPhoneWhileSomebodyMayStillSayThatTheyHaveIt() {
        assertThat(sentence()).contains("If this page does not say by 11:15 that somebody has it, phone 020 7946 0321").doesNotContain(PHONE_NOW);
        route.at(SampleRoute.london("2027-03-02T11:14"));
        assertThat(sentence()).contains("by 11:15");
    }

    @Test
    void saysToPhoneNowOnceAQuarterOfAnHourIsOver() {
        route.at(SampleRoute.london("2027-03-02T11:16"));

        assertThat(sentence()).contains("Nobody on duty has said in time", PHONE_NOW).doesNotContain("11:15");
    }

    @Test
    void saysWhichPostHasItSinceWhenInsteadOfToPhone() {
        route.at(SampleRoute.london("2027-03-02T11:20"));
        route.use(AcknowledgeEscalation.class).acknowledge(route.in("duty-line"), reference);

        assertThat(sentence()).isEqualTo("Somebody on duty has it: Duty line, since Tuesday 2 March 2027, 11:20.");
    }

    @Test
    void saysThatThereIsAPlaceInsteadOfToPhone() {
        route.at(SampleRoute.london("2027-03-02T11:30"));
        route.answer(reference, "housing-officers", "accommodation");

        assertThat(sentence()).contains("A safe place was confirmed on Tuesday 2 March 2027, 11:30").doesNotContain("Nobody on duty", "now");
    }

    @Test
    void saysToPhoneWhereTheAnswerGaveNoPlace() {
        route.at(SampleRoute.london("2027-03-02T11:30"));
        route.answer(reference, "housing-officers", "upheld");

        assertThat(sentence()).contains("There is an answer", "still has nowhere safe to sleep").doesNotContain("Nobody on duty");
    }

    @Test
    void saysToPhoneAgainWhereThePlaceWasNotAcceptedAndNobodyOnDutyHasIt() {
        route.answer(reference, "housing-officers", "accommodation");
        route.at(SampleRoute.london("2027-03-02T11:30"));
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "The door does not close.");

        assertThat(sentence()).contains(PHONE_NOW);
    }

    @Test
    void saysNothingMoreOnceItIsOver() {
        route.answer(reference, "housing-officers", "accommodation").use(ReplyToAnswer.class).accept(route.partner(), reference, ServiceArea.HOUSING);
        assertThat(sentence()).isEmpty();

        reference = route.raise("tonight");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They found a room.");
        assertThat(sentence()).isEmpty();
    }

    @Test
    void saysNothingWhereTheDutyLineWasNotAsked() {
        reference = route.raise("within-7-days");

        assertThat(sentence()).isEmpty();
    }

    private String sentence() {
        try {
            return Jsoup.parse(pages.perform(get("/escalations/" + reference).with(as(route.partner()))).andReturn().getResponse().getContentAsString())
                    .select("#duty").text().replaceFirst("^! Warning ", "").replaceFirst("^! ", "");
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
