package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of the calendar are seen at once where they were made, and a minute later on another node. */
@CaseworkTest
class RememberedOverridesTests {

    private static final LocalDate DAY = LocalDate.of(2029, 3, 6);

    @Autowired
    CalendarOverrides overrides;
    @Autowired
    OfficeCalendar calendar;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transaction;

    UUID administrator;

    @BeforeEach
    void register() {
        administrator = registerPerson.register("Adi Administrator", UUID.randomUUID() + "@example.org");
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        overrides.remove(DAY);
    }

    @Test
    void areReadAgainAfterAChange() {
        transaction.executeWithoutResult(change -> overrides.add(closed(), administrator));
        assertThat(calendar.isWorkingDay(DAY)).isFalse();

        transaction.executeWithoutResult(change -> overrides.remove(DAY));
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
    }

    @Test
    void areNotSeenBeforeTheChangeIsStoredAndNotKeptIfItNeverIs() {
        transaction.executeWithoutResult(change -> {
            overrides.add(closed(), administrator);
            calendar.isWorkingDay(DAY);
            change.setRollbackOnly();
        });

        assertThat(calendar.isWorkingDay(DAY)).isTrue();
    }

    @Test
    void ofAnotherNodeAreReadAfterAMinute() {
        CaseworkClock clock = new CaseworkClock();
        RememberedOverrides here = new RememberedOverrides(overrides, clock);
        assertThat(here.get()).doesNotContainKey(DAY);
        database.sql("insert into calendar_override values (?, false, 'Storm', ?, now())").params(DAY, administrator).update();

        assertThat(here.get()).doesNotContainKey(DAY);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(here.get()).containsKey(DAY);
    }

    @Test
    void areReadOnceForManyDays() {
        calendar.isWorkingDay(DAY);

        assertThat(RecordedStatements.during(() -> calendar.specialDays(DAY, DAY.plusYears(1)))).isEmpty();
    }

    private static CalendarOverride closed() {
        return new CalendarOverride(DAY, false, "Storm");
    }
}
