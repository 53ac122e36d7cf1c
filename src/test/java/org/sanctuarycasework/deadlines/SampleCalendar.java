package org.sanctuarycasework.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The council's calendar and office without a database. */
public final class SampleCalendar {

    static final OfficeHours OFFICE = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private SampleCalendar() {
    }

    public static WorkingDays workingDays() {
        return new WorkingDays(with(), OFFICE);
    }

    /** The bank holidays of England and Wales with these changes. */
    static OfficeCalendar with(CalendarOverride... overrides) {
        Map<LocalDate, CalendarOverride> byDay = Arrays.stream(overrides)
                .collect(Collectors.toMap(CalendarOverride::day, Function.identity()));
        return new OfficeCalendar(new BankHolidays(texts()), () -> byDay);
    }

    public static CalendarOverride closed(String day, String name) {
        return new CalendarOverride(LocalDate.parse(day), false, name);
    }

    static CalendarOverride works(String day, String name) {
        return new CalendarOverride(LocalDate.parse(day), true, name);
    }

    public static TimeLimits limits(CalendarOverride... overrides) {
        return new TimeLimits(with(overrides), OFFICE);
    }

    /** @param written such as {@code 2026-12-24 11:00}; of an hour that comes twice the first */
    public static Instant london(String written) {
        return LocalDateTime.parse(written.replace(' ', 'T')).atZone(CaseworkClock.LONDON).toInstant();
    }

    static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/deadlines", "messages/site");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return texts;
    }
}
