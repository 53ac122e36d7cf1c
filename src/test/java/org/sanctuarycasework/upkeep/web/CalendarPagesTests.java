package org.sanctuarycasework.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.OfficeCalendar;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of working days as an administrator uses it; that nobody else opens it is held by access.txt. */
@CaseworkTest
class CalendarPagesTests {

    @Autowired
    MockMvc pages;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    AddToTeam addToTeam;
    @Autowired
    OfficeCalendar calendar;
    @Autowired
    Clock clock;

    UUID administrator;
    LocalDate day;

    @BeforeEach
    void signIn() {
        administrator = registerPerson.register("Adi Administrator", UUID.randomUUID() + "@example.org");
        addToTeam.add(Actor.SYSTEM, administrator, "administrators");
        day = LocalDate.now(clock).plusYears(3);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        answer(post("/admin/calendar/" + day + "/remove"));
    }

    @Test
    void addsADayShowsItAndRemovesIt() {
        assertThat(answer(typed(day, "  Storm  ", "no")).getHeader("Location")).isEqualTo("/admin/calendar");
        assertThat(page(get("/admin/calendar")).select(".app-case-list__item p").eachText())
                .contains(Moments.day(day) + ": the council is closed (Storm)");

        assertThat(answer(post("/admin/calendar/" + day + "/remove")).getHeader("Location")).isEqualTo("/admin/calendar");
        assertThat(page(get("/admin/calendar")).text()).doesNotContain(Moments.day(day));
        assertThat(page(get("/admin/people/" + administrator)).text())
                .contains("Changed the calendar: the council is closed on " + Moments.day(day) + " (Storm)",
                        "Removed a change of the calendar: " + Moments.day(day) + " (Storm)");
    }

    @Test
    void showsTheBankHolidaysOfTheNextTwelveMonthsAndWhatAChangeDoesNotTouch() {
        Document page = page(get("/admin/calendar"));

        assertThat(page.select("main ul.govuk-list--bullet li").eachText()).hasSizeBetween(8, 12)
                .anyMatch(line -> line.contains("(Christmas Day")).anyMatch(line -> line.endsWith("(Easter Monday)"));
        assertThat(page.select(".govuk-inset-text").text()).contains("keep the time they were given");
        assertThat(page.select("[aria-current=true]").eachText()).contains("Working days");
    }

    @Test
    void saysWhatIsMissingAndLinksToIt() {
        Document page = page(post("/admin/calendar"));

        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly("Enter the day, like 27 3 2027",
                "Enter what this day is", "Select if the council works on this day");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).allSatisfy(link ->
                assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void keepsWhatWasTyped() {
        Document page = page(typed(LocalDate.now(clock).minusDays(1), "Storm <b>", "no"));

        assertThat(page.select(".govuk-error-summary__list").text()).isEqualTo("The day must be today or later");
        assertThat(page.select("[name=name]").val()).isEqualTo("Storm <b>");
        assertThat(page.select("[name=works][checked]").val()).isEqualTo("no");
        assertThat(page.select("[name=day-year]").val()).isEqualTo(String.valueOf(LocalDate.now(clock).minusDays(1).getYear()));
    }

    @Test
    void refusesADayTwice() {
        answer(typed(day, "Storm", "no"));

        assertThat(page(typed(day, "Storm", "no")).select(".govuk-error-summary__list").text())
                .isEqualTo("This day is changed already. Remove that change first");
    }

    @Test
    void answersNonsenseWithASentence() {
        for (String nonsense : List.of("0", "31.5", "999999999999", "x", "")) {
            assertThat(page(typed(day, nonsense, "Storm", "no")).select(".govuk-error-summary__list").text())
                    .as(nonsense).isEqualTo("Enter the day, like 27 3 2027");
        }
        assertThat(page(typed(day, "a\nb", "no")).select(".govuk-error-summary__list").text())
                .isEqualTo("What this day is must be on one line and have 100 characters or fewer");
        assertThat(page(typed(day, "Storm", "maybe")).select(".govuk-error-summary__list").text())
                .isEqualTo("Select if the council works on this day");
        assertThat(answer(post("/admin/calendar/tomorrow/remove")).getStatus()).isEqualTo(404);
        assertThat(answer(post("/admin/calendar/+900000000-12-31/remove")).getStatus()).isEqualTo(302);
    }

    private MockHttpServletRequestBuilder typed(LocalDate date, String name, String works) {
        return typed(date, String.valueOf(date.getMonthValue()), name, works);
    }

    private MockHttpServletRequestBuilder typed(LocalDate date, String month, String name, String works) {
        return post("/admin/calendar").param("day-day", String.valueOf(date.getDayOfMonth()))
                .param("day-year", String.valueOf(date.getYear())).param("name", name).param("works", works)
                .param("day-month", month);
    }

    private Document page(MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        try {
            return Jsoup.parse(answer.getContentAsString());
        } catch (UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return pages.perform(request.with(csrf()).with(as(administrator))).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
