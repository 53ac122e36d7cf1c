package org.sanctuarycasework.deadlines;

import java.time.LocalDate;

/**
 * A day on which the council works or closes, whatever the calendar of bank holidays says.
 *
 * @param working true if it works, false if it closes
 * @param name    what the day is, as people read it
 */
public record CalendarOverride(LocalDate day, boolean working, String name) {
}
