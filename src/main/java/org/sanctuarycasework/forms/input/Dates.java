package org.sanctuarycasework.forms.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Days typed as day, month and year, told apart as the GOV.UK date input does: what is missing, what is no date. */
final class Dates {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
        "oct", "nov", "dec");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Dates() {
    }

    static Reading read(Typed typed) {
        var parts = typed.parts();
        if (parts.size() != 3) {
            return Reading.wrong("date.real");
        }
        String missing = IntStream.range(0, 3).filter(part -> parts.get(part).isBlank())
            .mapToObj(Typed.DATE_PARTS::get).collect(Collectors.joining("-"));
        if (!missing.isEmpty()) {
            return new Reading(null, Problem.of("date." + missing).at(missing.split("-")[0]));
        }
        String year = parts.get(2).strip();
        if (!year.matches("(19|20|21)[0-9]{2}")) {
            return new Reading(null, Problem.of("date.four").at("year"));
        }
        try {
            return Reading.of(LocalDate.of(Integer.parseInt(year), month(parts.get(1).strip()), number(parts.get(0).strip()))
                .toString());
        } catch (DateTimeException e) {
            return Reading.wrong("date.real");
        }
    }

    private static int month(String text) {
        if (text.length() < 3 || NUMBER.matcher(text).matches()) {
            return number(text);
        }
        String typed = text.toLowerCase(Locale.UK);
        int month = MONTHS.indexOf(typed.substring(0, 3)) + 1;
        boolean whole = month > 0 && Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK).startsWith(typed);
        return whole ? month : 0;
    }

    /** 0, which is no day and no month, for what is no number */
    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
