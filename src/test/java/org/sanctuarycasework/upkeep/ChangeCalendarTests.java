package org.sanctuarycasework.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.deadlines.CalendarOverride;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.sanctuarycasework.upkeep.ChangeCalendar.CalendarRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator changes the days on which the council works. */
@CaseworkTest
class ChangeCalendarTests {

    @Autowired
    ChangeCalendar changeCalendar;
    @Autowired
    TimeLimits limits;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    AddToTeam addToTeam;
    @Autowired
    Actors actors;
    @Autowired
    JdbcClient database;
    @Autowired
    Clock clock;

    Actor administrator;
    LocalDate workday;
    LocalDate christmas;

    @BeforeEach
    void choose() {
        UUID id = registerPerson.register("Adi Administrator", UUID.randomUUID() + "@example.org");
        addToTeam.add(Actor.SYSTEM, id, "administrators");
        administrator = actors.byId(id).orElseThrow();
        // a Wednesday that is never a bank holiday, and one that always is
        workday = LocalDate.now(clock).plusYears(2).withMonth(10).withDayOfMonth(10);
        while (workday.getDayOfWeek().getValue() != 3) {
            workday = workday.plusDays(1);
        }
        christmas = LocalDate.now(clock).plusYears(1).withMonth(12).withDayOfMonth(25);
        while (christmas.getDayOfWeek().getValue() > 5) {
            christmas = christmas.plusYears(1);
        }
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        changeCalendar.remove(administrator, workday);
        changeCalendar.remove(administrator, christmas);
    }

    @Test
    void takesADayOutForWhatBeginsAfterwardsOnly() {
        TimeLimit given = limits.limit(Span.of("1 working-day"), noon(workday.minusDays(1)));

        changeCalendar.add(administrator, closed(workday));

        assertThat(limits.isOfficeOpen(noon(workday))).isFalse();
        assertThat(limits.limit(given.span(), given.from()).ends()).isEqualTo(noon(workday.plusDays(1)));
        assertThat(given.ends()).isEqualTo(noon(workday));
        assertThat(limits.left(given, noon(workday).minusSeconds(3600))).hasHours(1);
    }

    @Test
    void letsTheCouncilWorkOnABankHoliday() {
        changeCalendar.add(administrator, new CalendarOverride(christmas, true, "Emergency rota"));
        assertThat(limits.isOfficeOpen(noon(christmas))).isTrue();

        assertThat(changeCalendar.remove(administrator, christmas)).isTrue();
        assertThat(limits.isOfficeOpen(noon(christmas))).isFalse();
        assertThat(changeCalendar.remove(administrator, christmas)).isFalse();
    }

    @Test
    void writesDownWhoDidIt() {
        changeCalendar.add(administrator, closed(workday));
        assertThat(database.sql("select set_by from calendar_override where day = ?").param(workday).query(UUID.class).single())
                .isEqualTo(administrator.personId());
        changeCalendar.remove(administrator, workday);

        assertThat(database.sql("select event from admin_entry where actor_id = ? and event like 'calendar-%' order by id")
                .param(administrator.personId()).query(String.class).list()).containsExactly("calendar-closed", "calendar-removed");
    }

    @ParameterizedTest
    @CsvSource({"-1, upkeep.calendar.day.over", "2200, upkeep.calendar.day.far"})
    void refusesADayThatIsOverOrFarAhead(int days, String why) {
        assertThatThrownBy(() -> changeCalendar.add(administrator, closed(LocalDate.now(clock).plusDays(days)))).isInstanceOf(CalendarRefused.class).hasMessage(why);
    }

    @Test
    void refusesWhatIsSoAnyway() {
        assertThatThrownBy(() -> changeCalendar.add(administrator, new CalendarOverride(workday, true, "Work")))
                .isInstanceOf(CalendarRefused.class).hasMessage("upkeep.calendar.day.works-anyway");
        assertThatThrownBy(() -> changeCalendar.add(administrator, closed(christmas)))
                .isInstanceOf(CalendarRefused.class).hasMessage("upkeep.calendar.day.closed-anyway");
        assertThatThrownBy(() -> changeCalendar.add(administrator, new CalendarOverride(workday.plusDays(3), true, "Saturday")))
                .isInstanceOf(CalendarRefused.class).hasMessage("upkeep.calendar.day.weekend");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | upkeep.calendar.name.missing", "'a\nb' | upkeep.calendar.name.wrong"})
    void refusesANameThatIsNone(String name, String why) {
        assertThatThrownBy(() -> changeCalendar.add(administrator, new CalendarOverride(workday, false, name)))
                .isInstanceOf(CalendarRefused.class).hasMessage(why);
        assertThatThrownBy(() -> changeCalendar.add(administrator, new CalendarOverride(workday, false, "x".repeat(101))))
                .isInstanceOf(CalendarRefused.class).hasMessage("upkeep.calendar.name.wrong");
    }

    @Test
    void changesADayOnceEvenIfTwoDoSoAtTheSameMoment() {
        Runnable add = () -> changeCalendar.add(administrator, closed(workday));

        assertThat(Race.run(List.of(add, add))).singleElement().isInstanceOf(CalendarRefused.class)
                .extracting(Throwable::getMessage).isEqualTo("upkeep.calendar.day.twice");
    }

    @Test
    void isForAdministratorsOnly() {
        Actor somebody = actors.byId(registerPerson.register("Olu Officer", UUID.randomUUID() + "@example.org")).orElseThrow();

        assertThatThrownBy(() -> changeCalendar.add(somebody, closed(workday))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> changeCalendar.remove(somebody, workday)).isInstanceOf(NotAllowed.class);
    }

    private static CalendarOverride closed(LocalDate day) {
        return new CalendarOverride(day, false, "Storm");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CaseworkClock.LONDON).toInstant();
    }
}
