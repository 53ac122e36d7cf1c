package org.sanctuarycasework.forum.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.forum.QuarterTables.BoroughTotals;
import org.sanctuarycasework.forum.QuarterTables.Table;

/** A closed quarter as an Excel file: a sheet with all tables, and one with findings and actions. */
final class QuarterSheet {

    private final Workbook workbook;
    private final QuarterView view;
    private final FiguresInWords words;
    private Worksheet sheet;
    private int next;

    QuarterSheet(OutputStream stream, QuarterView view) {
        this.workbook = new Workbook(stream, "Sanctuary Casework", null);
        this.view = view;
        this.words = view.words();
    }

    void write() throws IOException {
        begin("forum.sheet.tables", 44, 18, 22, 26, 22);
        head(List.of(view.title()));
        row(List.of(t("forum.raised"), words.count(view.tables().total())));
        row(List.of(t("forum.referrals"), view.tables().referrals() == null ? t("forum.no-figure") : String.valueOf(view.tables().referrals())));
        row(List.of(t("forum.per-hundred"), view.tables().perHundredReferrals().map(String::valueOf).orElse(t("forum.no-figure"))));
        row(List.of(view.againstBaseline()));
        row(List.of(words.whyNoFigureOrTime()));
        view.tables().tables().forEach(this::table);
        totals(view.tables().totals());
        steps();
        ways();
        begin("forum.sheet.review", 60, 30, 30, 30, 10);
        head(List.of(t("forum.findings"), t("forum.finding.by"), t("forum.finding.at")));
        view.findings().forEach(finding -> row(List.of(finding.words(), finding.by(), Moments.full(finding.at()))));
        next++;
        head(List.of(t("forum.actions"), t("forum.action.post"), t("forum.action.due"), t("forum.action.state")));
        view.actions().forEach(action -> row(List.of(action.what(), action.post(), Moments.day(action.due()),
                action.doneAt() == null ? t("forum.action.open") : t("forum.action.done-on", Moments.full(action.doneAt())))));
        workbook.finish();
    }

    private void table(Table table) {
        next++;
        boolean times = table.key().equals("urgency") || table.key().equals("stage");
        head(!times ? List.of(t("forum.table." + table.key()), t("forum.count"))
                : table.key().equals("urgency") ? List.of(t("forum.table.urgency"), t("forum.count"), t("forum.median"), t("forum.long"))
                : List.of(t("forum.table.stage"), t("forum.count"), t("forum.median"), t("forum.long"), t("forum.in-time")));
        table.cells().forEach(cell -> {
            sheet.inlineString(next, 0, words.label(table.key(), cell.key()));
            count(cell.count());
            if (times) {
                sheet.inlineString(next, 2, words.time(cell.medianHours()));
                sheet.inlineString(next, 3, words.time(cell.longHours()));
            }
            if (table.key().equals("stage")) {
                sheet.inlineString(next, 4, words.share(cell.inTime()));
            }
            next++;
        });
    }

    private void totals(BoroughTotals totals) {
        next++;
        head(List.of(t("forum.totals"), t("forum.count")));
        row(List.of(t("forum.totals.possible"), String.valueOf(totals.possible())));
        row(List.of(t("forum.totals.confirmed"), String.valueOf(totals.confirmed())));
        row(List.of(t("forum.totals.rejected"), String.valueOf(totals.rejected())));
        row(List.of(t("forum.totals.disputed"), String.valueOf(totals.disputed())));
        row(List.of(t("forum.totals.letters"), words.total(totals.letters())));
        row(List.of(t("forum.totals.reviews"), words.total(totals.reviews())));
        row(List.of(t("forum.totals.successful"), words.total(totals.successful())));
    }

    private void steps() {
        next++;
        head(List.of(t("forum.step"), t("forum.count"), t("forum.median")));
        view.steps().forEach(step -> row(List.of(step.label(), words.count(step.count()), words.time(step.medianHours()))));
    }

    private void ways() {
        next++;
        head(List.of(t("forum.ways")));
        view.tables().ways().forEach(way -> row(List.of(words.label("service", way.service()) + ", " + words.label("urgency", way.urgency()),
                words.label("outcome", way.outcome()), String.join(" ", view.turns(way)))));
    }

    private void begin(String name, int... widths) {
        sheet = workbook.newWorksheet(t(name));
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        next = 0;
    }

    private void head(List<String> texts) {
        row(texts);
        sheet.range(next - 1, 0, next - 1, texts.size() - 1).style().bold().wrapText(true).set();
    }

    /** Text, and never a formula, whatever somebody typed. */
    private void row(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.inlineString(next, column, texts.get(column));
        }
        next++;
    }

    private void count(Integer count) {
        if (count == null) {
            sheet.inlineString(next, 1, words.count(null));
        } else {
            sheet.value(next, 1, count);
        }
    }

    private String t(String key, Object... arguments) {
        return words.texts().t(key, arguments);
    }
}
