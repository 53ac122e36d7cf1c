package org.sanctuarycasework.upkeep.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.deadlines.CalendarOverride;
import org.sanctuarycasework.deadlines.SpecialDay;

/**
 * The changed days to come, the bank holidays of the next 12 months, and a form for a further change.
 *
 * @param errors from the name of a field to the message key of what is wrong with it, in the order of the fields
 */
public record CalendarPage(List<CalendarOverride> changes, List<SpecialDay> bankHolidays, TypedDay typed, Map<String, String> errors) {

    public String error(String field) {
        return errors.get(field);
    }
}
