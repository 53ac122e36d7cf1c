package org.sanctuarycasework.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which somebody is away, and who stands in for them; both days are part of it, in London.
 *
 * @param person name of who is away
 * @param deputy name of who stands in
 */
public record Absence(UUID id, UUID personId, String person, UUID deputyId, String deputy, LocalDate firstDay,
                      LocalDate lastDay) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
