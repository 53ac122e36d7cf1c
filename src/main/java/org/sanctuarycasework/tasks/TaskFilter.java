package org.sanctuarycasework.tasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which tasks are wanted; stands in the address of the list.
 *
 * @param stage id of the task in its process model
 * @param after where the page before ended, null on the first
 */
public record TaskFilter(Whose whose, String programme, String ward, String stage, boolean overdue, Place after) {

    /** Whose tasks: the person's own, those nobody claimed, all of the person's teams, or all there are. */
    public enum Whose {
        MINE, UNCLAIMED, TEAMS, ALL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An unknown key means one's own tasks. */
        public static Whose ofKey(String key) {
            return Arrays.stream(values()).filter(whose -> whose.key().equals(key)).findFirst().orElse(MINE);
        }
    }

    /** A place in the list's order. */
    public record Place(int rank, Instant due, String id) {
    }

    /** All tasks of theirs. */
    public static TaskFilter of(Whose whose) {
        return new TaskFilter(whose, null, null, null, false, null);
    }

    public TaskFilter startingAfter(Place place) {
        return new TaskFilter(whose, programme, ward, stage, overdue, place);
    }

    public boolean isNarrowed() {
        return programme != null || ward != null || stage != null || overdue;
    }
}
