package org.sanctuarycasework.applications.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.PanelRow.Judgement;
import org.sanctuarycasework.applications.Reported;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.site.Texts;

/** The schedule as an Excel file; rows leave for the stream as they come, so that it can be of any length. */
final class ScheduleSheet {

    private static final int ROWS_AT_ONCE = 200;

    private final Round round;
    private final Texts texts;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;
    private PotSum sum;

    ScheduleSheet(OutputStream stream, Round round, Texts texts) {
        this.round = round;
        this.texts = texts;
        workbook = new Workbook(stream, "Sanctuary Casework", null);
        sheet = workbook.newWorksheet(texts.t("applications.schedule.sheet"));
        head();
    }

    /** @param row of the same pot as the one before it, or of the next pot, which gets a total of its own */
    void add(Reported reported) {
        PanelRow row = reported.row();
        if (sum == null || !Objects.equals(sum.ward(), row.ward())) {
            total();
            sum = new PotSum(row.ward());
        }
        sum.add(row);
        text(Column.POT, potName(row.ward()));
        number(Column.PLACE, sum.places());
        text(Column.REFERENCE, row.reference());
        text(Column.PROJECT, row.title());
        text(Column.ORGANISATION, row.organisation());
        number(Column.POINTS, row.score());
        number(Column.CAPITAL, row.asked().capital());
        number(Column.REVENUE, row.asked().revenue());
        number(Column.VOTES, row.votes());
        judgement(Column.RECOMMENDED, Column.RECOMMENDED_AMOUNT, row.recommended());
        text(Column.REASON, reported.reason());
        judgement(Column.DECIDED, Column.DECIDED_AMOUNT, row.decided());
        meeting(reported.meeting());
        text(Column.STATE, texts.t("applications.status." + row.status().key()));
        endRow();
    }

    /** Until then the file is cut off, so that nobody takes a part of a schedule for the whole. */
    void finish() throws IOException {
        total();
        workbook.finish();
    }

    private void head() {
        for (Column column : Column.values()) {
            sheet.width(column.ordinal(), column.width);
            sheet.inlineString(next, column.ordinal(), texts.t("applications.schedule." + column.key()));
        }
        sheet.range(0, 0, 0, Column.values().length - 1).style().bold().wrapText(true).verticalAlignment("top").set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        next++;
    }

    private void total() {
        if (sum == null) {
            return;
        }
        text(Column.POT, texts.t("applications.schedule.total", potName(sum.ward())));
        number(Column.CAPITAL, sum.capital());
        number(Column.REVENUE, sum.revenue());
        number(Column.RECOMMENDED_AMOUNT, sum.recommended());
        number(Column.DECIDED_AMOUNT, sum.decided());
        Arrays.stream(Column.values()).forEach(column ->
                sheet.style(next, column.ordinal()).bold().format(column.format).set());
        endRow();
    }

    private void endRow() {
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void judgement(Column outcome, Column amount, Judgement judgement) {
        if (judgement != null) {
            text(outcome, texts.t("applications.outcome." + judgement.outcome().key()));
            number(amount, judgement.amount());
        }
    }

    /** @param meeting null leaves the cells empty */
    private void meeting(Meeting meeting) {
        if (meeting != null) {
            day(Column.MEETING, meeting.on());
            text(Column.MINUTE, meeting.minuteReference());
            day(Column.NOTICE, meeting.noticeOn());
            day(Column.CALL_IN, meeting.callInEndsOn());
        }
    }

    /** @param day null leaves the cell empty */
    private void day(Column column, LocalDate day) {
        if (day != null) {
            sheet.value(next, column.ordinal(), day);
            sheet.style(next, column.ordinal()).format(column.format).set();
        }
    }

    /** Never a formula, not even after somebody has edited the cell: what applicants type is only text. */
    private void text(Column column, String text) {
        if (text == null) {
            return;
        }
        sheet.inlineString(next, column.ordinal(), text);
        sheet.style(next, column.ordinal()).format(column.format).set();
    }

    /** @param number null leaves the cell empty */
    private void number(Column column, Number number) {
        if (number != null) {
            sheet.value(next, column.ordinal(), number);
            sheet.style(next, column.ordinal()).format(column.format).set();
        }
    }

    private String potName(String ward) {
        return round.pot(ward).map(Pot::name).orElse(ward);
    }

    private enum Column {
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

        private final int width;
        private final String format;

        /** @param width in characters */
        Column(int width, String format) {
            this.width = width;
            this.format = format;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
