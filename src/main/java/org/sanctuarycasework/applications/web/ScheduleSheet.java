package org.sanctuarycasework.applications.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.PanelRow.Judgement;
import org.sanctuarycasework.applications.PanelRow;
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
        text(ScheduleColumn.POT, potName(row.ward()));
        number(ScheduleColumn.PLACE, sum.places());
        text(ScheduleColumn.REFERENCE, row.reference());
        text(ScheduleColumn.PROJECT, row.title());
        text(ScheduleColumn.ORGANISATION, row.organisation());
        number(ScheduleColumn.POINTS, row.score());
        number(ScheduleColumn.CAPITAL, row.asked().capital());
        number(ScheduleColumn.REVENUE, row.asked().revenue());
        number(ScheduleColumn.VOTES, row.votes());
        judgement(ScheduleColumn.RECOMMENDED, ScheduleColumn.RECOMMENDED_AMOUNT, row.recommended());
        text(ScheduleColumn.REASON, reported.reason());
        judgement(ScheduleColumn.DECIDED, ScheduleColumn.DECIDED_AMOUNT, row.decided());
        meeting(reported.meeting());
        text(ScheduleColumn.STATE, texts.t("applications.status." + row.status().key()));
        endRow();
    }

    /** Until then the file is cut off, so that nobody takes a part of a schedule for the whole. */
    void finish() throws IOException {
        total();
        workbook.finish();
    }

    private void head() {
        for (ScheduleColumn column : ScheduleColumn.values()) {
            sheet.width(column.ordinal(), column.width);
            sheet.inlineString(next, column.ordinal(), texts.t("applications.schedule." + column.key()));
        }
        sheet.range(0, 0, 0, ScheduleColumn.values().length - 1).style().bold().wrapText(true).verticalAlignment("top").set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        next++;
    }

    private void total() {
        if (sum == null) {
            return;
        }
        text(ScheduleColumn.POT, texts.t("applications.schedule.total", potName(sum.ward())));
        number(ScheduleColumn.CAPITAL, sum.capital());
        number(ScheduleColumn.REVENUE, sum.revenue());
        number(ScheduleColumn.RECOMMENDED_AMOUNT, sum.recommended());
        number(ScheduleColumn.DECIDED_AMOUNT, sum.decided());
        Arrays.stream(ScheduleColumn.values()).forEach(column ->
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

    private void judgement(ScheduleColumn outcome, ScheduleColumn amount, Judgement judgement) {
        if (judgement != null) {
            text(outcome, texts.t("applications.outcome." + judgement.outcome().key()));
            number(amount, judgement.amount());
        }
    }

    /** @param meeting null leaves the cells empty */
    private void meeting(Meeting meeting) {
        if (meeting != null) {
            day(ScheduleColumn.MEETING, meeting.on());
            text(ScheduleColumn.MINUTE, meeting.minuteReference());
            day(ScheduleColumn.NOTICE, meeting.noticeOn());
            day(ScheduleColumn.CALL_IN, meeting.callInEndsOn());
        }
    }

    /** @param day null leaves the cell empty */
    private void day(ScheduleColumn column, LocalDate day) {
        if (day != null) {
            sheet.value(next, column.ordinal(), day);
            sheet.style(next, column.ordinal()).format(column.format).set();
        }
    }

    /** Never a formula, not even after somebody has edited the cell: what applicants type is only text. */
    private void text(ScheduleColumn column, String text) {
        if (text == null) {
            return;
        }
        sheet.inlineString(next, column.ordinal(), text);
        sheet.style(next, column.ordinal()).format(column.format).set();
    }

    /** @param number null leaves the cell empty */
    private void number(ScheduleColumn column, Number number) {
        if (number != null) {
            sheet.value(next, column.ordinal(), number);
            sheet.style(next, column.ordinal()).format(column.format).set();
        }
    }

    private String potName(String ward) {
        return round.pot(ward).map(Pot::name).orElse(ward);
    }
}
