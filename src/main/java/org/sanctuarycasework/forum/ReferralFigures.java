package org.sanctuarycasework.forum;

import java.time.LocalDate;

/** Whoever counts the referrals of partners. */
public interface ReferralFigures {

    /** @param to the day after the last */
    int between(LocalDate from, LocalDate to);
}
