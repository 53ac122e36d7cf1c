package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sanctuarycasework.forms.PageState.Status.COMPLETED;
import static org.sanctuarycasework.forms.PageState.Status.IN_PROGRESS;
import static org.sanctuarycasework.forms.PageState.Status.NOT_STARTED;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;
import static org.sanctuarycasework.forms.StreetParty.PAGES;
import static org.sanctuarycasework.forms.StreetParty.send;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormPagesTests {

    private static final Answers PARTY = new Answers(Map.of(
        "kind", "party", "eventName", "Summer fair",
        "eventDay", "2027-06-05", "ward", "deptford", "plan", "Dance",
        "budget", List.of(Map.of("item", "Hall", "cost", new BigDecimal("300"), "asked", new BigDecimal("300")))));

    @Test
    void findsNothingWrongWithCompleteAnswers() {
        assertThat(PAGES.check(FORM, PARTY, CONTEXT)).isEmpty();
    }

    @Test
    void tellsHowFarEachPageIs() {
        assertThat(PAGES.states(FORM, PARTY, CONTEXT)).extracting(PageState::key, PageState::status).containsExactly(
            tuple("kind", COMPLETED), tuple("name", COMPLETED), tuple("details", COMPLETED), tuple("budget", COMPLETED),
            tuple("more", NOT_STARTED));
    }

    @Test
    void countsAPageOfOptionalQuestionsAsCompletedOnceItWasSaved() {
        var saved = send("more", PARTY, "more", "").answers();

        assertThat(PAGES.states(FORM, saved, CONTEXT)).last().extracting(PageState::status).isEqualTo(COMPLETED);
        assertThat(saved.has("more")).isFalse();
    }

    @Test
    void callsAPageBegunWhoseAnswersDoNotFitAnyMore() {
        var answers = PARTY.with(Map.of("ward", "abolished"));

        assertThat(PAGES.states(FORM, answers, CONTEXT)).extracting(PageState::status).contains(IN_PROGRESS);
        assertThat(PAGES.check(FORM, answers, CONTEXT)).extracting(FormError::pageKey, FormError::fieldKey, FormError::anchor)
            .containsExactly(tuple("details", "ward", "ward"));
    }

    @Test
    void asksForAPageThatAnEarlierAnswerMakesNecessary() {
        var answers = PARTY.with(Map.of("budget",
            List.of(Map.of("item", "Hall", "cost", new BigDecimal("3000"), "asked", new BigDecimal("3000")))));

        assertThat(PAGES.states(FORM, answers, CONTEXT)).extracting(PageState::key).contains("insurance");
        assertThat(PAGES.check(FORM, answers, CONTEXT)).extracting(FormError::message)
            .containsExactly("Attach your insurance policy", "Tick the box to go on");
    }

    @Test
    void findsEverythingMissingInNoAnswers() {
        assertThat(PAGES.check(FORM, Answers.NONE, CONTEXT)).extracting(FormError::fieldKey)
            .containsExactly("kind", "eventName", "eventDay", "ward", "plan", "budget");
    }

    @Test
    void writesAnswersOutPageByPage() {
        var page = PAGES.summary(FORM, PARTY, CONTEXT).get(2);

        assertThat(page.title()).isEqualTo("Details");
        assertThat(page.questions()).extracting(AnsweredQuestion::question, AnsweredQuestion::values)
            .contains(tuple("Day of the event", List.of("5 June 2027")), tuple("Ward", List.of("Deptford")),
                tuple("Music", List.of()));
    }

    @Test
    void leavesOutOfTheSummaryWhatTheFormLeavesOut() {
        var answers = new Answers(Map.of("insured", true));

        assertThat(PAGES.summary(FORM, answers, CONTEXT)).flatExtracting(AnsweredPage::questions)
            .extracting(AnsweredQuestion::key).doesNotContain("insured").contains("policy");
    }

    @Test
    void survivesStoredAnswersOfAnotherType() {
        var answers = new Answers(Map.of("kind", List.of("party"), "eventDay", new BigDecimal("5"), "budget", "none",
            "guests", "many", "music", "band", "insured", "yes"));

        assertThat(PAGES.check(FORM, answers, CONTEXT)).isNotEmpty();
        assertThat(PAGES.summary(FORM, answers, CONTEXT)).isNotEmpty();
        FORM.pages().forEach(page -> assertThat(PAGES.show(FORM, page, answers, CONTEXT)).isNotNull());
    }
}
