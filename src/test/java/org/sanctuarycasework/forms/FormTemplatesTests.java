package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.forms.FormTemplates.answers;
import static org.sanctuarycasework.forms.FormTemplates.fields;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;
import static org.sanctuarycasework.forms.StreetParty.PAGES;
import static org.sanctuarycasework.forms.StreetParty.page;
import static org.sanctuarycasework.forms.StreetParty.send;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTemplatesTests {

    @ParameterizedTest
    @ValueSource(strings = {"kind", "name", "details", "budget", "insurance", "more"})
    void givesEveryInputAName(String key) {
        var page = fields(PAGES.show(FORM, page(key), Answers.NONE, CONTEXT));

        for (Element input : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for='" + input.id() + "']").text()).as(input.attr("name")).isNotBlank();
        }
        for (Element group : page.select("fieldset")) {
            assertThat(group.select("> legend").text()).as(group.text()).isNotBlank();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void makesTheOnlyQuestionTheHeading() {
        var page = fields(PAGES.show(FORM, page("name"), Answers.NONE, CONTEXT));

        assertThat(page.select("h1 > label").text()).isEqualTo("What is the event called?");
        assertThat(page.text()).doesNotContain("Name of the event");
    }

    @Test
    void drawsEachKindOfQuestion() {
        var page = fields(PAGES.show(FORM, page("details"), new Answers(Map.of("eventDay", "2027-06-05", "ward", "deptford",
            "music", List.of("choir"), "guests", new BigDecimal("12"))), CONTEXT));

        assertThat(page.select("input[name=eventDay-month]").val()).isEqualTo("6");
        assertThat(page.select("select[name=ward] option[selected]").val()).isEqualTo("deptford");
        assertThat(page.select("fieldset input[name=music][checked]").val()).isEqualTo("choir");
        assertThat(page.select("input[name=guests]").attr("inputmode")).isEqualTo("numeric");
        assertThat(page.select("input[name=contactMail]").attr("type")).isEqualTo("email");
        assertThat(page.select("[data-count-type=words][data-maxlength=5] textarea[name=plan]")).hasSize(1);
        assertThat(page.select("#plan-info").text()).isEqualTo("You can write up to 5 words");
        assertThat(page.select("a[href=/rules]").text()).isEqualTo("the rules");
        assertThat(page.select("ul.govuk-list--bullet li").eachText()).containsExactly("when", "where");
    }

    @Test
    void putsWhatIsOnlyAskedForOneChoiceUnderIt() {
        var page = fields(PAGES.show(FORM, page("more"), Answers.NONE, CONTEXT));

        assertThat(page.select("#conditional-poster input[name=posterText]")).hasSize(1);
        assertThat(page.select("#poster").attr("data-aria-controls")).isEqualTo("conditional-poster");
    }

    @Test
    void showsErrorsAtTheirInputs() {
        var submitted = send("details", Answers.NONE, "eventDay-day", "5", "eventDay-year", "2027", "plan", "<b>one</b> two three four five six");
        var page = fields(submitted.view());

        assertThat(page.select("#eventDay-error").text()).isEqualTo("Error: The day of the event must include a month");
        assertThat(page.select(".govuk-input--error").eachAttr("id")).containsExactly("eventDay-month");
        assertThat(page.select("textarea[name=plan]").val()).startsWith("<b>one</b>");
        assertThat(page.select("b")).isEmpty();

        var summary = Jsoup.parseBodyFragment(FormTemplates.render("forms/error-summary.jte", Map.of("errors", submitted.errors())));
        assertThat(summary.select("a").eachAttr("href")).contains("#eventDay-month", "#plan")
            .allMatch(href -> page.select(href).size() == 1);
    }

    @Test
    void drawsRepeatedGroupsAsFieldsetsWithButtons() {
        var page = fields(send("budget", Answers.NONE, "_action", "add:budget", "budget[0].item", "Hall", "budget[0].asked", "12").view());

        assertThat(page.select("legend").eachText()).contains("Budget line 1", "Budget line 2");
        assertThat(page.select("button[name=_action]").eachAttr("value"))
            .containsExactly("save", "remove:budget:0", "remove:budget:1", "add:budget");
        assertThat(page.select("#budget-0-item").val()).isEqualTo("Hall");
        assertThat(page.select("dl").text()).isEqualTo("What you ask for £12");
        assertThat(page.select("td.govuk-table__cell--numeric").text()).isEqualTo("£5,000.50");
    }

    @Test
    void listsAttachedFilesWithButtonsToRemoveThem() {
        var page = fields(PAGES.show(FORM, page("insurance"), new Answers(Map.of("policy", List.of("doc-1", "gone"))), CONTEXT));

        assertThat(page.select(".app-files__file a").eachAttr("href")).containsExactly("/documents/doc-1");
        assertThat(page.select("button[value=remove-file:policy:doc-1]").text()).isEqualTo("Remove policy.pdf");
        assertThat(page.select("input[type=file]").attr("accept")).isEqualTo(".pdf,.jpg");
    }

    @Test
    void leadsToTheFilesWhereNoMoreCanBeAttached() {
        var page = fields(PAGES.show(FORM, page("insurance"), new Answers(Map.of("policy", List.of("doc-1", "doc-2"))), CONTEXT));

        assertThat(page.select("input[type=file]")).isEmpty();
        assertThat(page.select("ul#policy li")).hasSize(2);
    }

    @Test
    void writesClosedQuestionsOut() {
        var page = fields(PAGES.show(FORM, page("kind"), new Answers(Map.of("kind", "market")), CONTEXT, Set.of("stallKeeper")));

        assertThat(page.select("dl").text()).isEqualTo("What do you plan? A market");
        assertThat(page.select("input[name=kind]")).isEmpty();
        assertThat(page.select("input[name=stallKeeper]")).hasSize(1);
    }

    @Test
    void writesTheAnswersOut() {
        var answers = new Answers(Map.of("kind", "market", "stallKeeper", "Bo", "plan", "one\ntwo", "eventDay", "2027-06-05",
            "budget", List.of(Map.of("item", "Hall", "cost", new BigDecimal("1200"), "asked", new BigDecimal("1200.50")))));

        var page = answers(PAGES.summary(FORM, answers, CONTEXT), "/applications/NCIL-2026-0001/form/");

        assertThat(page.select("h2").eachText()).containsExactly("Start", "The event", "Money", "Finish");
        assertThat(page.select("a").eachAttr("href")).contains("/applications/NCIL-2026-0001/form/budget");
        assertThat(page.select("a").eachText()).contains("Change What it costs");
        assertThat(page.select("dd").eachText()).contains("A market", "5 June 2027", "Not answered", "£1,200.50");
        assertThat(page.select("td").eachText()).containsExactly("Hall", "£1,200", "£1,200.50");
    }
}
