package org.sanctuarycasework.challenges;

import java.util.Locale;

/** What a legal challenge waits for; its text is {@code challenges.status.<key>}. */
public enum ChallengeStatus {
    ANSWER_WANTED,
    LETTER_ANSWERED,
    CLAIM_EXPECTED,
    PERMISSION_AWAITED,
    ORDER_AWAITED,
    OUTCOME_AWAITED,
    CLOSED;

    /** As on the case file and in keys of texts: {@code answer-wanted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
