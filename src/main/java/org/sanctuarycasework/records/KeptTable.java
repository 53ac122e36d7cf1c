package org.sanctuarycasework.records;

import java.util.List;

/**
 * A table with rows about cases, and what becomes of them when a case is erased.
 *
 * @param name   as the database has it
 * @param key    the column with the reference of the case
 * @param fate   what erasure does with the rows
 * @param words  columns that erasure empties; none unless only words go
 */
public record KeptTable(String name, String key, Fate fate, List<String> words) {

    /** What erasure does with rows. */
    public enum Fate { ROWS_GO, WORDS_GO, STAYS }

    public static KeptTable rowsGo(String name, String key) {
        return new KeptTable(name, key, Fate.ROWS_GO, List.of());
    }

    /** The figures of the row stay. A column of JSON becomes an empty object. */
    public static KeptTable wordsGo(String name, String key, String... words) {
        return new KeptTable(name, key, Fate.WORDS_GO, List.of(words));
    }

    /** Nothing in it is about a household or was written by hand: the anonymised facts. */
    public static KeptTable stays(String name, String key) {
        return new KeptTable(name, key, Fate.STAYS, List.of());
    }
}
