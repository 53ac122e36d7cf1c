package org.sanctuarycasework.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.deadlines.SampleCalendar.closed;
import static org.sanctuarycasework.deadlines.SampleCalendar.limits;
import static org.sanctuarycasework.deadlines.SampleCalendar.london;
import static org.sanctuarycasework.escalations.DutyTimes.ANY_TIME;
import static org.sanctuarycasework.escalations.DutyTimes.OFFICE_HOURS;
import static org.sanctuarycasework.escalations.DutyTimes.OUTSIDE_OFFICE_HOURS;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.escalations.DutyOrder.Gap;

/** Who of the duty rota is alerted at which moment. */
class DutyOrderTests {

    private static final OnRota NADIA = person("Nadia Night", OUTSIDE_OFFICE_HOURS);
    private static final OnRota DAVE = person("Dave Day", OFFICE_HOURS);
    private static final OnRota ALEX = person("Alex Always", ANY_TIME);
    private static final List<OnRota> ROTA = List.of(NADIA, DAVE, ALEX);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
            "a Tuesday morning,                                 2026-11-24 11:00, Dave Day; Alex Always",
            "the moment the office opens,                       2026-11-24 09:00, Dave Day; Alex Always",
            "a minute before it opens,                          2026-11-24 08:59, Nadia Night; Alex Always",
            "a minute before it closes,                         2026-11-24 16:59, Dave Day; Alex Always",
            "the moment it closes,                              2026-11-24 17:00, Nadia Night; Alex Always",
            "the last minute of the day,                        2026-11-24 23:59, Nadia Night; Alex Always",
            "three in the night,                                2026-11-25 03:00, Nadia Night; Alex Always",
            "noon on a Saturday,                                2026-11-28 12:00, Nadia Night; Alex Always",
            "noon on Christmas Day a Friday,                    2026-12-25 12:00, Nadia Night; Alex Always",
            "noon on the Monday that stands in for Boxing Day,  2026-12-28 12:00, Nadia Night; Alex Always",
            "noon on the day after it,                          2026-12-29 12:00, Dave Day; Alex Always",
            "a day on which the council is closed,              2026-12-30 12:00, Nadia Night; Alex Always",
            "the hour that comes twice in autumn,               2026-10-25 01:30, Nadia Night; Alex Always"})
    void alertsThoseOnDutyInTheirOrder(String when, String moment, String names) {
        assertThat(names(at(london(moment)).turns())).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "2026-10-23T08:30:00Z, Dave Day; Alex Always",
            "2026-10-26T08:30:00Z, Nadia Night; Alex Always",
            "2026-10-26T16:30:00Z, Dave Day; Alex Always",
            "2026-03-27T08:30:00Z, Nadia Night; Alex Always",
            "2026-03-30T08:30:00Z, Dave Day; Alex Always"})
    void followsTheClockOnTheWallWhereClocksChange(Instant moment, String names) {
        assertThat(names(at(moment).turns())).isEqualTo(names);
    }

    @Test
    void alertsOneAfterTheOtherAndBeginsAnewAfterTheLast() {
        DutyOrder night = at(london("2026-11-25 03:00"));

        assertThat(alerted(night, night, night, night)).isEqualTo("Nadia Night; Alex Always; Nadia Night; Alex Always");
    }

    @Test
    void beginsWithTheFirstOfTheNewShiftWhenTheShiftChanges() {
        DutyOrder day = at(london("2026-11-24 16:45"));
        DutyOrder night = at(london("2026-11-24 17:00"));

        assertThat(alerted(day, day, night, night, night)).isEqualTo("Dave Day; Alex Always; Nadia Night; Alex Always; Nadia Night");
    }

    @Test
    void passesOverWhoIsAway() {
        DutyOrder night = new DutyOrder(ROTA, false, Set.of(NADIA.personId()));

        assertThat(names(night.turns())).isEqualTo("Alex Always");
        assertThat(night.isOnDuty(NADIA)).isFalse();
        assertThat(night.gaps()).isEmpty();
    }

    @Test
    void passesOverWhoMustNotSeeTheCase() {
        assertThat(new DutyOrder(ROTA, false, Set.of()).next(Map.of(), person -> !person.equals(NADIA))).contains(ALEX);
        assertThat(new DutyOrder(ROTA, false, Set.of()).next(Map.of(), person -> person.equals(DAVE))).contains(DAVE);
        assertThat(new DutyOrder(ROTA, false, Set.of()).next(Map.of(), person -> false)).isEmpty();
    }

    @Test
    void alertsEverybodyInOrderWhereNobodyIsOnDuty() {
        DutyOrder night = new DutyOrder(List.of(DAVE, person("Dora Day", OFFICE_HOURS)), false, Set.of());

        assertThat(night.isFallback()).isTrue();
        assertThat(names(night.turns())).isEqualTo("Dave Day; Dora Day");
        assertThat(night.gaps()).containsExactly(new Gap(OUTSIDE_OFFICE_HOURS, false));
    }

    @Test
    void alertsEverybodyElseInOrderWhereAllOnDutyAreAway() {
        DutyOrder night = new DutyOrder(List.of(DAVE, NADIA), false, Set.of(NADIA.personId()));

        assertThat(night.isFallback()).isTrue();
        assertThat(names(night.turns())).isEqualTo("Dave Day");
        assertThat(night.gaps()).containsExactly(new Gap(OUTSIDE_OFFICE_HOURS, true));
    }

    @Test
    void hasNobodyWhereTheRotaIsEmptyOrAllAreAway() {
        assertThat(new DutyOrder(List.of(), true, Set.of()).turns()).isEmpty();
        assertThat(new DutyOrder(List.of(), true, Set.of()).gaps()).containsExactly(new Gap(OFFICE_HOURS, false), new Gap(OUTSIDE_OFFICE_HOURS, false));
        assertThat(new DutyOrder(List.of(ALEX), true, Set.of(ALEX.personId())).turns()).isEmpty();
    }

    /** Who is alerted to one case at these moments, one after the other. */
    private static String alerted(DutyOrder... moments) {
        Map<UUID, Integer> last = new HashMap<>();
        return Arrays.stream(moments).map(moment -> moment.next(last, person -> true).orElseThrow())
                .peek(person -> last.put(person.personId(), last.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1))
                .map(OnRota::name).collect(Collectors.joining("; "));
    }

    private static DutyOrder at(Instant moment) {
        return new DutyOrder(ROTA, limits(closed("2026-12-30", "Between the years")).isOfficeOpen(moment), Set.of());
    }

    private static String names(List<OnRota> people) {
        return people.stream().map(OnRota::name).collect(Collectors.joining("; "));
    }

    private static OnRota person(String name, DutyTimes times) {
        return new OnRota(UUID.nameUUIDFromBytes(name.getBytes()), name, "duty@example.org", times);
    }
}
