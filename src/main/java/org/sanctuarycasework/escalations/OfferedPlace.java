package org.sanctuarycasework.escalations;

import java.time.LocalDate;

/**
 * Accommodation that is given with an answer.
 *
 * @param where where the household can sleep
 * @param from  from which day, in London; null in answers from before it was asked for
 * @param kind  key of what kind of place it is, of a closed list; null in answers from before it was asked for
 */
public record OfferedPlace(String where, LocalDate from, String kind) {
}
