package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.deadlines.SampleCalendar.OFFICE;
import static org.sanctuarycasework.deadlines.SampleCalendar.closed;
import static org.sanctuarycasework.deadlines.SampleCalendar.limits;
import static org.sanctuarycasework.deadlines.SampleCalendar.london;
import static org.sanctuarycasework.deadlines.SampleCalendar.works;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.site.Site;
import org.sanctuarycasework.site.Texts;

/** How a time was worked out, as a page says it. */
class LimitsInWordsTests {

    private final LimitsInWords words = new LimitsInWords(OFFICE, SampleCalendar.texts());

    @Test
    void sayThatClockHoursRunDayAndNight() {
        assertThat(words.of(limits().limit(Span.of("2 clock-hours"), london("2026-11-25 16:10")))).containsExactly(
                "2 hours, day and night, from Wednesday 25 November 2026, 16:10.",
                "The time ends on Wednesday 25 November 2026, 18:10. A warning comes when three quarters of it have passed: "
                        + "Wednesday 25 November 2026, 17:40.");
        assertThat(words.of(limits().limit(Span.of("1 clock-hour"), london("2026-11-25 16:10")))).first()
                .isEqualTo("1 hour, day and night, from Wednesday 25 November 2026, 16:10.");
    }

    @Test
    void nameNoWarningWhereNobodyIsWarned() {
        assertThat(words.withoutWarning(limits().limit(Span.of("2 clock-hours"), london("2026-11-25 16:10")))).containsExactly(
                "2 hours, day and night, from Wednesday 25 November 2026, 16:10.", "The time ends on Wednesday 25 November 2026, 18:10.");
    }

    @Test
    void nameTheDaysThatWereNotCounted() {
        assertThat(words.of(limits().limit(Span.of("1 working-day"), london("2026-12-24 11:00")))).startsWith(
                "1 working day (8 hours between 09:00 and 17:00, Monday to Friday, without bank holidays) "
                        + "from Thursday 24 December 2026, 11:00.",
                "Not counted: Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026, Sunday 27 December 2026, "
                        + "Monday 28 December 2026 (Boxing Day, substitute day).");
    }

    @Test
    void nameTheDaysThatAnAdministratorChanged() {
        assertThat(words.of(limits(closed("2026-12-29", "Moving office"), works("2026-12-28", "Emergency rota"))
                .limit(Span.of("3 working-days"), london("2026-12-24 11:00")))).contains(
                "Counted, as the council works: Monday 28 December 2026 (Emergency rota).").element(1).asString()
                .contains("Tuesday 29 December 2026 (Moving office: the council is closed)");
    }

    @Test
    void sayWhenCountingBeganOutOfHoursAndWhenItPaused() {
        TimeLimits limits = limits();
        TimeLimit limit = limits.resumed(limits.limit(Span.of("8 working-hours"), london("2026-11-28 14:00")),
                london("2026-11-30 10:00"), london("2026-12-01 10:00"));

        assertThat(words.of(limit)).contains(
                "8 working hours (between 09:00 and 17:00, Monday to Friday, without bank holidays) from Saturday 28 November 2026, 14:00.",
                "The office is closed at that time. Counting starts on Monday 30 November 2026, 09:00.",
                "Paused from Monday 30 November 2026, 10:00 to Tuesday 1 December 2026, 10:00.");
    }

    @Test
    void doNotSayThatTheOfficeIsClosedWhereAPauseBeganAtOnce() {
        TimeLimit limit = limits().resumed(limits().limit(Span.of("1 working-day"), london("2026-11-25 11:00")),
                london("2026-11-25 11:00"), london("2026-11-26 10:00"));

        assertThat(words.of(limit)).noneMatch(sentence -> sentence.contains("closed"));
    }

    @Test
    void sayWhyTheWallClockSeemsWrongWhenTheClocksChange() {
        assertThat(words.of(limits().limit(Span.of("2 clock-hours"), london("2026-10-25 00:30"))))
                .contains("The clocks change in this time. Every hour counts as it passes.");
        assertThat(words.of(limits().limit(Span.of("1 working-day"), london("2026-10-23 12:00"))))
                .noneMatch(sentence -> sentence.contains("clocks"));
    }

    @Test
    void nameTheOfficeHoursThatAreSet() {
        OfficeHours early = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 0));

        assertThat(new LimitsInWords(early, SampleCalendar.texts()).of(new TimeLimits(SampleCalendar.with(), early)
                .limit(Span.of("2 working-days"), london("2026-11-25 11:00")))).first().asString()
                .startsWith("2 working days (7 hours and 30 minutes each, between 08:30 and 16:00, Monday to Friday");
    }

    @Test
    void standBehindAQuestionOnAPage() {
        Document page = render("deadlines/how.jte", Map.of("sentences",
                words.of(limits().limit(Span.of("2 clock-hours"), london("2026-11-25 16:10"))), "about", "Stage 1"));

        assertThat(page.select("details.govuk-details summary").text()).isEqualTo("How was this worked out? (Stage 1)");
        assertThat(page.select("details p").eachText()).hasSize(2).first().asString().startsWith("2 hours, day and night");
        assertThat(render("deadlines/how.jte", Map.of("sentences", List.of("So."))).select("summary").text())
                .isEqualTo("How was this worked out?");
    }

    @Test
    void standBesideTheTimesSetByLaw() {
        Document page = render("deadlines/statutory.jte", Map.of());

        assertThat(page.select("dt")).hasSize(8);
        assertThat(page.select("dd").text()).contains("Housing Act 1996 s.202(3). Noted on Wednesday 25 November 2026");
        assertThat(page.select("dd:contains(secondary source: check)")).hasSize(2);
        assertThat(page.text()).contains("lawyers have to sign this list off");
    }

    private static Document render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        Site site = new Site(null, null, null, new Texts(SampleCalendar.texts(), Locale.UK), path -> path, false, null, "/", null, false, false);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("site", site);
        TemplateEngine.createPrecompiled(ContentType.Html).render(template, all, output);
        return Jsoup.parse(output.toString());
    }
}
