package org.sanctuarycasework.deadlines;

import static org.sanctuarycasework.deadlines.StatutoryPeriod.days;
import static org.sanctuarycasework.deadlines.StatutoryPeriod.months;
import static org.sanctuarycasework.deadlines.StatutoryPeriod.weeks;

import java.time.LocalDate;
import java.util.List;

/**
 * The times set by law that matter to housing escalations: help beside a case, no advice. The council's lawyers sign
 * them off before use.
 */
public final class StatutoryClocks {

    private static final LocalDate NOTED_ON = LocalDate.of(2026, 11, 25);

    private static final List<StatutoryTime> ALL = List.of(
            primary("review-request", "Housing Act 1996 s.202(3)", days(21)),
            primary("review-decision", "SI 2018/223 reg. 9", weeks(3), weeks(8), weeks(10), weeks(12)),
            primary("reviewer", "Housing Act 1996 s.203(2)(a)"),
            primary("relief-duty", "Housing Act 1996 s.189B(4), (5)", days(56)),
            primary("interim-accommodation", "Housing Act 1996 s.188, Homelessness Code of Guidance ch. 15"),
            secondary("bed-and-breakfast", "Homelessness (Suitability of Accommodation) (England) Order 2003"),
            secondary("move-on", "Home Office"),
            primary("judicial-review", "CPR 54.5(1)", months(3)));

    private StatutoryClocks() {
    }

    /** In the order in which they are shown. */
    public static List<StatutoryTime> all() {
        return ALL;
    }

    private static StatutoryTime primary(String key, String source, StatutoryPeriod... periods) {
        return new StatutoryTime(key, List.of(periods), source, NOTED_ON, false);
    }

    /** Without periods: nothing is counted from a text about the source. */
    private static StatutoryTime secondary(String key, String source) {
        return new StatutoryTime(key, List.of(), source, NOTED_ON, true);
    }
}
