package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanctuarycasework.deadlines.SampleCalendar.closed;
import static org.sanctuarycasework.deadlines.SampleCalendar.limits;
import static org.sanctuarycasework.deadlines.SampleCalendar.london;
import static org.sanctuarycasework.deadlines.SampleCalendar.works;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.deadlines.SpecialDay.Kind;
import org.sanctuarycasework.deadlines.TimeLimit.Pause;

/** Until when something has to be done, in clock hours and in working time; all moments are London time. */
class TimeLimitsTests {

    /** 25 November 2026 is a Wednesday. */
    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "2 clock-hours, 2026-11-25 16:10, 2026-11-25 18:10, 2026-11-25 17:40",
        "2 clock-hours, 2026-11-25 15:00, 2026-11-25 17:00, 2026-11-25 16:30",
        "1 clock-hour, 2026-12-25 23:30, 2026-12-26 00:30, 2026-12-26 00:15",
        "2 clock-hours, 2026-12-31 23:00, 2027-01-01 01:00, 2027-01-01 00:30",
        "24 clock-hours, 2028-02-28 10:00, 2028-02-29 10:00, 2028-02-29 04:00",
        // an hour is lost and a deadline by the wall's clock is an hour later
        "2 clock-hours, 2026-03-29 00:30, 2026-03-29 03:30, 2026-03-29 03:00",
        "2 clock-hours, 2027-03-28 00:30, 2027-03-28 03:30, 2027-03-28 03:00",
        "24 clock-hours, 2026-03-28 12:00, 2026-03-29 13:00, 2026-03-29 07:00",
        // an hour comes twice
        "3 clock-hours, 2026-10-25 00:30, 2026-10-25 02:30, 2026-10-25 01:45",
        "24 clock-hours, 2026-10-24 12:00, 2026-10-25 11:00, 2026-10-25 05:00",
        "24 clock-hours, 2027-10-30 12:00, 2027-10-31 11:00, 2027-10-31 05:00"})
    void runInClockHoursDayAndNight(Span span, String from, String ends, String warning) {
        TimeLimit limit = limits(closed("2026-11-25", "Moving office")).limit(span, london(from));

        assertThat(Duration.between(limit.from(), limit.ends())).isEqualTo(Duration.ofHours(span.amount()));
        assertThat(limit.starts()).isEqualTo(london(from));
        assertThat(limit.ends()).isEqualTo(london(ends));
        // 01:45 on the day the clocks go back comes twice: the second one is meant
        assertThat(Duration.between(limit.from(), limit.warning())).isEqualTo(Duration.ofMinutes(span.amount() * 45L));
        assertThat(limit.warning().atZone(CaseworkClock.LONDON).toLocalDateTime()).isEqualTo(warning.replace(' ', 'T'));
        assertThat(limit.specialDays()).isEmpty();
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        // in office hours
        "1 working-day, 2026-11-24 11:00, 2026-11-24 11:00, 2026-11-25 11:00, 2026-11-24 17:00",
        "1 working-day, 2026-11-25 15:00, 2026-11-25 15:00, 2026-11-26 15:00, 2026-11-26 13:00",
        "8 working-hours, 2026-11-25 15:00, 2026-11-25 15:00, 2026-11-26 15:00, 2026-11-26 13:00",
        "1 working-hour, 2026-11-25 16:30, 2026-11-25 16:30, 2026-11-26 09:30, 2026-11-26 09:15",
        "3 working-days, 2026-11-25 16:10, 2026-11-25 16:10, 2026-11-30 16:10, 2026-11-30 10:10",
        // exactly at opening and at closing
        "1 working-day, 2026-11-25 09:00, 2026-11-25 09:00, 2026-11-25 17:00, 2026-11-25 15:00",
        "1 working-day, 2026-11-25 17:00, 2026-11-26 09:00, 2026-11-26 17:00, 2026-11-26 15:00",
        "4 working-hours, 2026-11-25 13:00, 2026-11-25 13:00, 2026-11-25 17:00, 2026-11-25 16:00",
        // out of hours
        "1 working-day, 2026-11-25 07:15, 2026-11-25 09:00, 2026-11-25 17:00, 2026-11-25 15:00",
        "1 working-day, 2026-11-25 23:59, 2026-11-26 09:00, 2026-11-26 17:00, 2026-11-26 15:00",
        "1 working-day, 2026-11-28 14:00, 2026-11-30 09:00, 2026-11-30 17:00, 2026-11-30 15:00",
        "5 working-days, 2026-11-27 18:00, 2026-11-30 09:00, 2026-12-04 17:00, 2026-12-03 15:00",
        // over a weekend and the end of a month
        "1 working-day, 2026-11-27 16:00, 2026-11-27 16:00, 2026-11-30 16:00, 2026-11-30 14:00",
        "3 working-days, 2026-11-27 12:00, 2026-11-27 12:00, 2026-12-02 12:00, 2026-12-01 14:00",
        // Easter
        "1 working-day, 2026-04-02 12:00, 2026-04-02 12:00, 2026-04-07 12:00, 2026-04-07 10:00",
        "5 working-days, 2027-03-25 09:00, 2027-03-25 09:00, 2027-04-02 17:00, 2027-04-01 15:00",
        // Christmas and New Year, with substitute days
        "1 working-day, 2026-12-24 11:00, 2026-12-24 11:00, 2026-12-29 11:00, 2026-12-24 17:00",
        "1 working-day, 2026-12-25 11:00, 2026-12-29 09:00, 2026-12-29 17:00, 2026-12-29 15:00",
        "5 working-days, 2026-12-29 09:00, 2026-12-29 09:00, 2027-01-05 17:00, 2027-01-04 15:00",
        "1 working-day, 2027-12-24 16:00, 2027-12-24 16:00, 2027-12-29 16:00, 2027-12-29 14:00",
        "1 working-day, 2027-12-31 16:00, 2027-12-31 16:00, 2028-01-04 16:00, 2028-01-04 14:00",
        // leap day
        "1 working-day, 2028-02-28 12:00, 2028-02-28 12:00, 2028-02-29 12:00, 2028-02-29 10:00",
        "1 working-day, 2027-02-26 12:00, 2027-02-26 12:00, 2027-03-01 12:00, 2027-03-01 10:00",
        // the clocks change at the weekend, and office hours stay the same
        "1 working-day, 2026-03-27 12:00, 2026-03-27 12:00, 2026-03-30 12:00, 2026-03-30 10:00",
        "1 working-day, 2026-10-23 12:00, 2026-10-23 12:00, 2026-10-26 12:00, 2026-10-26 10:00",
        "1 working-day, 2027-03-28 01:30, 2027-03-30 09:00, 2027-03-30 17:00, 2027-03-30 15:00",
        "1 working-day, 2027-10-29 12:00, 2027-10-29 12:00, 2027-11-01 12:00, 2027-11-01 10:00"})
    void runInWorkingTime(Span span, String from, String starts, String ends, String warning) {
        TimeLimit limit = limits().limit(span, london(from));

        assertThat(limit.from()).isEqualTo(london(from));
        assertThat(limit.starts()).isEqualTo(london(starts));
        assertThat(limit.ends()).isEqualTo(london(ends));
        assertThat(limit.warning()).isEqualTo(london(warning));
    }

    @Test
    void nameTheDaysThatWereSkippedAndWhy() {
        TimeLimit limit = limits(closed("2026-12-29", "Moving office"), works("2026-12-28", "Emergency rota"))
                .limit(Span.of("2 working-days"), london("2026-12-24 11:00"));

        assertThat(limit.ends()).isEqualTo(london("2026-12-30 11:00"));
        assertThat(limit.specialDays()).extracting(day -> day.day() + " " + day.kind() + " " + day.name()).containsExactly(
                "2026-12-25 BANK_HOLIDAY Christmas Day", "2026-12-26 WEEKEND ", "2026-12-27 WEEKEND ",
                "2026-12-28 WORKED Emergency rota", "2026-12-29 CLOSED Moving office");
        assertThat(limit.skipped()).extracting(SpecialDay::kind)
                .containsExactly(Kind.BANK_HOLIDAY, Kind.WEEKEND, Kind.WEEKEND, Kind.CLOSED);
    }

    @Test
    void doNotNameDaysAfterTheEnd() {
        assertThat(limits().limit(Span.of("8 working-hours"), london("2026-11-27 09:00")).specialDays()).isEmpty();
    }

    @Test
    void followTheOfficeHoursThatAreSet() {
        TimeLimits early = new TimeLimits(SampleCalendar.with(), new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 0)));

        assertThat(early.limit(Span.of("1 working-day"), london("2026-11-25 11:00")).ends()).isEqualTo(london("2026-11-26 11:00"));
        assertThat(early.limit(Span.of("8 working-hours"), london("2026-11-25 08:00")).ends()).isEqualTo(london("2026-11-26 09:00"));
    }

    @ParameterizedTest(name = "{0} from {1}, paused {2} to {3}")
    @CsvSource({
        // two hours were counted, six are left
        "1 working-day, 2026-11-24 11:00, 2026-11-24 13:00, 2026-11-25 10:00, 2026-11-25 16:00, 2026-11-25 14:00",
        // over a weekend, and resumed at one
        "1 working-day, 2026-11-27 15:00, 2026-11-27 16:00, 2026-11-30 12:00, 2026-12-01 11:00, 2026-11-30 17:00",
        "1 working-day, 2026-11-27 15:00, 2026-11-27 16:00, 2026-11-28 12:00, 2026-11-30 16:00, 2026-11-30 14:00",
        "1 working-day, 2026-11-27 15:00, 2026-11-28 10:00, 2026-11-29 10:00, 2026-11-30 15:00, 2026-11-30 13:00",
        // paused before counting began
        "1 working-day, 2026-11-28 12:00, 2026-11-29 12:00, 2026-12-01 10:00, 2026-12-02 10:00, 2026-12-01 16:00",
        // the warning was given before the pause, and is not given again
        "1 working-day, 2026-11-24 11:00, 2026-11-25 10:30, 2026-11-26 16:45, 2026-11-27 09:15, 2026-11-24 17:00",
        // of no length
        "3 working-days, 2026-11-24 11:00, 2026-11-25 10:00, 2026-11-25 10:00, 2026-11-27 11:00, 2026-11-26 13:00"})
    void goOnAfterAPauseWithWhatWasLeft(Span span, String from, String pausedAt, String resumedAt, String ends, String warning) {
        TimeLimits limits = limits();
        TimeLimit limit = limits.limit(span, london(from));

        TimeLimit resumed = limits.resumed(limit, london(pausedAt), london(resumedAt));

        assertThat(resumed.ends()).isEqualTo(london(ends));
        assertThat(resumed.warning()).isEqualTo(london(warning));
        assertThat(resumed.pauses()).containsExactly(new Pause(london(pausedAt), london(resumedAt)));
        assertThat(limits.left(resumed, london(resumedAt))).isEqualTo(limits.left(limit, london(pausedAt)));
    }

    @Test
    void pauseMoreThanOnce() {
        TimeLimits limits = limits();
        TimeLimit once = limits.resumed(limits.limit(Span.of("3 working-days"), london("2026-11-23 09:00")),
                london("2026-11-23 12:00"), london("2026-11-24 12:00"));

        TimeLimit twice = limits.resumed(once, london("2026-11-25 09:00"), london("2026-11-27 09:00"));

        assertThat(twice.pauses()).hasSize(2);
        // five hours before the second pause and three before the first, of 24
        assertThat(limits.left(twice, london("2026-11-27 09:00"))).isEqualTo(Duration.ofHours(16));
        assertThat(twice.ends()).isEqualTo(london("2026-11-30 17:00"));
        assertThat(limits.left(twice, london("2026-11-23 09:00"))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void keepTheDaysTheyWereGivenUpToAPauseAndTakeTheCalendarOfNowAfterIt() {
        TimeLimit given = limits().limit(Span.of("3 working-days"), london("2026-11-23 09:00"));
        TimeLimits changed = limits(closed("2026-11-24", "Storm"), closed("2026-11-27", "Moving office"));

        assertThat(changed.left(given, london("2026-11-24 09:00"))).isEqualTo(Duration.ofHours(16));
        TimeLimit resumed = changed.resumed(given, london("2026-11-25 09:00"), london("2026-11-26 13:00"));

        assertThat(resumed.ends()).isEqualTo(london("2026-11-30 13:00"));
        assertThat(resumed.skipped()).extracting(day -> day.day() + " " + day.kind())
                .containsExactly("2026-11-27 CLOSED", "2026-11-28 WEEKEND", "2026-11-29 WEEKEND");
        assertThat(limits().left(resumed, london("2026-11-27 12:00"))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void refuseToPauseClockHours() {
        TimeLimit tonight = limits().limit(Span.of("2 clock-hours"), london("2026-11-25 16:10"));

        assertThatThrownBy(() -> limits().resumed(tonight, london("2026-11-25 16:20"), london("2026-11-25 17:00")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24 10:59, 2026-11-25 10:00", // before it began
        "2026-11-25 11:00, 2026-11-25 12:00", // when it has ended
        "2026-11-24 15:00, 2026-11-24 14:00"}) // backwards
    void refuseAPauseThatCannotBe(String pausedAt, String resumedAt) {
        TimeLimit limit = limits().limit(Span.of("1 working-day"), london("2026-11-24 11:00"));

        assertThatThrownBy(() -> limits().resumed(limit, london(pausedAt), london(resumedAt))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseASecondPauseWithinTheFirst() {
        TimeLimit limit = limits().resumed(limits().limit(Span.of("1 working-day"), london("2026-11-24 11:00")),
                london("2026-11-24 12:00"), london("2026-11-25 12:00"));

        assertThatThrownBy(() -> limits().resumed(limit, london("2026-11-25 11:00"), london("2026-11-26 11:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1 working-day, 2026-11-27 15:00, 2026-11-27 16:00, PT7H",
        "1 working-day, 2026-11-27 15:00, 2026-11-28 12:00, PT6H",
        "1 working-day, 2026-11-27 15:00, 2026-11-30 15:00, PT0S",
        "1 working-day, 2026-11-27 15:00, 2026-12-05 15:00, PT0S",
        "1 working-day, 2026-11-27 15:00, 2026-11-20 15:00, PT8H",
        "2 clock-hours, 2026-10-25 00:30, 2026-10-25 01:15, PT1H15M",
        "2 clock-hours, 2026-11-28 15:00, 2026-11-28 16:30, PT30M",
        "2 clock-hours, 2026-11-28 15:00, 2026-11-28 17:30, PT0S"})
    void sayHowMuchIsLeft(Span span, String from, String now, Duration left) {
        assertThat(limits().left(limits().limit(span, london(from)), london(now))).isEqualTo(left);
    }

    @Test
    void leaveNothingRunningInAPause() {
        TimeLimits limits = limits();
        TimeLimit resumed = limits.resumed(limits.limit(Span.of("1 working-day"), london("2026-11-24 11:00")),
                london("2026-11-24 13:00"), london("2026-11-26 13:00"));

        for (String now : List.of("2026-11-24 13:00", "2026-11-24 16:00", "2026-11-25 12:00", "2026-11-26 13:00")) {
            assertThat(limits.left(resumed, london(now))).as(now).isEqualTo(Duration.ofHours(6));
        }
        assertThat(limits.left(resumed, london("2026-11-24 12:00"))).isEqualTo(Duration.ofHours(7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25 08:59, false", "2026-11-25 09:00, true", "2026-11-25 15:00, true", "2026-11-25 16:59, true",
        "2026-11-25 17:00, false", "2026-11-28 12:00, false", "2026-12-25 12:00, false", "2026-12-28 12:00, false",
        "2026-12-29 12:00, true", "2026-06-05 09:00, true"})
    void knowWhetherTheOfficeIsOpen(String moment, boolean open) {
        assertThat(limits().isOfficeOpen(london(moment))).isEqualTo(open);
    }

    @Test
    void knowThatTheOfficeIsClosedOnADayThatWasTakenOut() {
        assertThat(limits(closed("2026-11-25", "Storm")).isOfficeOpen(london("2026-11-25 12:00"))).isFalse();
        assertThat(limits(works("2026-12-28", "Emergency rota")).isOfficeOpen(london("2026-12-28 12:00"))).isTrue();
    }

    /** Whatever the moment, the working time up to the end is the span, and a pause changes nothing about that. */
    @Test
    void countAsMuchAsTheSpanWheneverTheyBegin() {
        TimeLimits limits = limits(closed("2026-12-24", "Christmas closure"), works("2026-12-28", "Emergency rota"));
        Random random = new Random(20261125);
        for (int i = 0; i < 1000; i++) {
            Instant from = london("2026-01-01 00:00").plusSeconds(random.nextInt(3 * 366 * 24 * 3600));
            Span span = new Span(1 + random.nextInt(12), Span.Unit.values()[1 + random.nextInt(2)]);
            Duration counted = span.counted(SampleCalendar.OFFICE);
            TimeLimit limit = limits.limit(span, from);
            String described = span + " from " + from;
            assertThat(minutesByMinute(limits, limit)).as(described).isEqualTo(counted.toMinutes());
            assertThat(limits.left(limit, from)).as(described).isEqualTo(counted);
            assertThat(limits.left(limit, limit.warning())).as(described).isEqualTo(counted.dividedBy(4));
            assertThat(limit.starts()).as(described).isBetween(limit.from(), limit.warning());
            assertThat(limit.warning()).as(described).isBetween(limit.from(), limit.ends());
            Instant pausedAt = from.plusSeconds((long) (random.nextDouble() * Duration.between(from, limit.ends()).toSeconds()));
            TimeLimit resumed = limits.resumed(limit, pausedAt, pausedAt.plusSeconds(random.nextInt(10 * 24 * 3600)));
            assertThat(limits.left(resumed, from)).as(described + ", paused at " + pausedAt).isEqualTo(counted);
            assertThat(resumed.ends()).as(described).isAfterOrEqualTo(limit.ends());
        }
    }

    @Test
    void areStoredAsJsonAndReadBack() throws Exception {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        TimeLimit limit = limits().resumed(limits().limit(Span.of("1 working-day"), london("2026-12-24 11:00")),
                london("2026-12-24 12:00"), london("2026-12-29 10:00"));

        assertThat(json.readValue(json.writeValueAsString(limit), TimeLimit.class)).isEqualTo(limit);
    }

    /** Counted in the plainest way there is: each minute in which the office is open. */
    private static long minutesByMinute(TimeLimits limits, TimeLimit limit) {
        long minutes = 0;
        for (Instant minute = limit.from(); minute.isBefore(limit.ends()); minute = minute.plusSeconds(60)) {
            minutes += limits.isOfficeOpen(minute) ? 1 : 0;
        }
        return minutes;
    }
}
