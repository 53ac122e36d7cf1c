package org.sanctuarycasework.deadlines;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The bank holidays of England and Wales with their names; those on a weekend stand on their substitute day. */
@Component
class BankHolidays {

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
    private final MessageSource texts;

    BankHolidays(MessageSource texts) {
        this.texts = texts;
    }

    /** Empty if the day is none. */
    Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::of).get(day));
    }

    private Map<LocalDate, String> of(int year) {
        return library.getHolidays(Year.of(year), "eng").stream()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, this::name, (first, second) -> first));
    }

    private String name(Holiday holiday) {
        // single ones, such as a coronation, have no text here: the library names them
        String name = texts.getMessage("deadlines.holiday." + holiday.getPropertiesKey(), null,
                holiday.getDescription(Locale.UK).replace('\'', '’'), Locale.UK);
        return holiday.getDate().equals(holiday.getActualDate()) ? name
                : texts.getMessage("deadlines.substitute", new Object[] {name}, Locale.UK);
    }
}
