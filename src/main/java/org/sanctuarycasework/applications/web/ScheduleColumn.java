package org.sanctuarycasework.applications.web;

import java.util.Locale;

/** The columns of the schedule as an Excel file, in their order. */
enum ScheduleColumn {
    POT(26, Format.TEXT),
    PLACE(8, Format.WHOLE),
    REFERENCE(16, Format.TEXT),
    PROJECT(42, Format.TEXT),
    ORGANISATION(32, Format.TEXT),
    POINTS(9, Format.POINTS),
    CAPITAL(15, Format.POUNDS),
    REVENUE(15, Format.POUNDS),
    VOTES(9, Format.WHOLE),
    RECOMMENDED(22, Format.TEXT),
    RECOMMENDED_AMOUNT(16, Format.POUNDS),
    REASON(60, Format.TEXT),
    DECIDED(22, Format.TEXT),
    DECIDED_AMOUNT(16, Format.POUNDS),
    MEETING(16, Format.DAY),
    MINUTE(20, Format.TEXT),
    NOTICE(16, Format.DAY),
    CALL_IN(16, Format.DAY),
    STATE(30, Format.TEXT);

    final int width;
    final String format;

    /** @param width in characters */
    ScheduleColumn(int width, String format) {
        this.width = width;
        this.format = format;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Number formats of Excel; {@code @} is its name for text. */
    private static final class Format {

        private static final String TEXT = "@";
        private static final String DAY = "d mmm yyyy";
        private static final String WHOLE = "0";
        private static final String POINTS = "0.0";
        private static final String POUNDS = "£#,##0.00";
    }
}
