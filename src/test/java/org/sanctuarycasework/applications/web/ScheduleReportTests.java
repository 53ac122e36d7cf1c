package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.Reported;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotBalance;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.site.AccessiblePdf;

class ScheduleReportTests {

    private final AccessiblePdf report = new AccessiblePdf(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void showsTheMoneyOfEachPotAndWhereItEnds() throws IOException {
        String text = text(SampleSchedule.row(1, SampleSchedule.WARD, "Garden"), SampleSchedule.row(2, SampleSchedule.WARD, "Kitchen"));

        assertThat(text).contains("Report and schedule", "Sunday 22 November 2026", "Riverside", "£30,000", "£24,500.50");
        assertThat(text).containsSubsequence("Garden", "The £30,000 of capital ends here", "Kitchen");
    }

    @Test
    void writesWhatApplicantsTypedAsTheyTypedIt() throws IOException {
        assertThat(text(SampleSchedule.row(1, SampleSchedule.WARD, "Café <b>& \"more\"</b> for Łukasz \u0001'")))
                .contains("Café <b>& \"more\"</b> for Łukasz", "NCIL <2024> & more");
    }

    @Test
    void canBeReadByAScreenReader() throws IOException {
        try (PDDocument pdf = pdf(SampleSchedule.row(1, SampleSchedule.WARD, "Garden"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Money of each pot");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Report and schedule: NCIL <2024> & more");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void repeatsTheHeadsAndNumbersThePagesWhichLieOnTheirSide() throws IOException {
        try (PDDocument pdf = pdf(IntStream.range(0, 60).mapToObj(number ->
                SampleSchedule.row(number, SampleSchedule.WARD, "Garden " + number)).toArray(Reported[]::new))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPages()).allSatisfy(page ->
                    assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight()));
            PDFTextStripper last = new PDFTextStripper();
            last.setSortByPosition(true);
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains("Recommended", "Page %1$d of %1$d".formatted(pdf.getNumberOfPages()));
        }
    }

    @Test
    void saysHowManyItLeavesOut() throws IOException {
        byte[] file = report.of("applications/schedule.jte", Map.of("page", view(3, SampleSchedule.row(1, SampleSchedule.WARD, "Garden")), "texts", SampleSchedule.texts()));

        assertThat(text(Loader.loadPDF(file))).contains("2 more are only in the Excel file");
    }

    @Test
    void saysWhyItIsRecommendedAndWhenMayorAndCabinetDecided() throws IOException {
        assertThat(text(SampleSchedule.row(1, SampleSchedule.WARD, "Garden"), SampleSchedule.reserve(2, SampleSchedule.WARD)))
                .contains("Reason of the recommendation: It serves the whole ward.", "NCIL-2024-2",
                        "Wednesday 18 November 2026, minute 7, list of awards", "notice published Wednesday 21 October 2026",
                        "call-in until Wednesday 25 November 2026");
    }

    private String text(Reported... rows) throws IOException {
        return text(pdf(rows));
    }

    private static String text(PDDocument pdf) throws IOException {
        try (pdf) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(Reported... rows) throws IOException {
        return Loader.loadPDF(report.of("applications/schedule.jte", Map.of("page", view(rows.length, rows), "texts", SampleSchedule.texts())));
    }

    private static ScheduleView view(int all, Reported... rows) {
        Round round = SampleSchedule.round();
        return ScheduleView.of(round, LocalDate.of(2026, 11, 22), round.pots().stream().map(ScheduleReportTests::balance).toList(),
                List.of(rows), Map.of("W1", all), 0);
    }

    private static PotBalance balance(Pot pot) {
        return new PotBalance(pot.id(), pot.name(), line(pot.capital()), line(pot.revenue()));
    }

    private static PotBalance.Line line(BigDecimal allocated) {
        return new PotBalance.Line(allocated, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
