package org.sanctuarycasework.forum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Whoever counts legal challenges. */
public interface ChallengeFigures {

    /** @param to the day after the last */
    Figures between(LocalDate from, LocalDate to);

    /** Those of the escalations that a legal challenge is about. */
    Set<String> challenged(Collection<String> escalations);

    /**
     * Of a period.
     *
     * @param letters    pre-action protocol letters received
     * @param reviews    judicial reviews claimed
     * @param successful judicial reviews decided or settled in the household's favour
     */
    record Figures(int letters, int reviews, int successful) {
    }
}
