package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.applications.Reported;
import org.sanctuarycasework.testing.ReadWorkbook;
import org.w3c.dom.Element;

class ScheduleSheetTests {

    @TempDir
    Path folder;

    @Test
    void hasARowForEachApplicationAndATotalForEachPot() throws Exception {
        List<List<String>> rows = written(SampleSchedule.row(1, SampleSchedule.WARD, "Garden"),
                SampleSchedule.row(2, SampleSchedule.WARD, "Kitchen"), SampleSchedule.reserve(3, SampleSchedule.WARD),
                SampleSchedule.row(4, SampleSchedule.BOROUGH, "Library")).rows();

        assertThat(rows.get(0)).startsWith("Pot", "Place", "Reference").hasSize(19);
        assertThat(rows.get(2)).startsWith("Riverside", "2", "NCIL-2024-2", "Kitchen", "Open Table", "12.5", "20000", "4500.50",
                "120", "Offer a grant", "24500.50", "It serves the whole ward.");
        assertThat(rows.get(3)).contains("The pot is empty.", "7, list of awards");
        assertThat(rows.get(4)).filteredOn(cell -> !cell.isEmpty()).containsExactly(
                "Total of Riverside, without reserve places", "40000", "9901.00", "49001.00", "0");
        assertThat(rows.get(5)).startsWith("Borough-wide", "1", "NCIL-2024-4");
        assertThat(rows).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "<b> & \"x\" 'y'", "\u0001=1", "حديقة"})
    void writesWhatApplicantsTypedAsText(String title) throws Exception {
        Element cell = written(SampleSchedule.row(1, SampleSchedule.WARD, title)).cell("D2");

        assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell.getElementsByTagName("f").getLength()).isZero();
        assertThat(cell.getTextContent()).isEqualTo(title.replace("\u0001", ""));
    }

    @Test
    void keepsTheHeadInViewAndNumbersAsNumbers() throws Exception {
        ReadWorkbook workbook = written(SampleSchedule.row(1, SampleSchedule.WARD, "Garden"));

        assertThat(workbook.elements("pane").get(0).getAttribute("state")).isEqualTo("frozen");
        assertThat(workbook.elements("col")).hasSize(19);
        assertThat(List.of("B2", "F2", "G2", "I2", "K2")).allSatisfy(address ->
                assertThat(workbook.cell(address).getAttribute("t")).isIn("", "n"));
    }

    @Test
    void writesTwentyThousandRowsWithin64MegabytesOfHeap() throws Exception {
        Path file = folder.resolve("schedule.xlsx");
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-cp", System.getProperty("java.class.path"), TwentyThousand.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();

        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        assertThat(ReadWorkbook.of(file).elements("row")).hasSize(1 + TwentyThousand.ROWS + 1);
    }

    private ReadWorkbook written(Reported... rows) throws Exception {
        Path file = folder.resolve("schedule.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            ScheduleSheet sheet = new ScheduleSheet(stream, SampleSchedule.round(), SampleSchedule.texts());
            List.of(rows).forEach(sheet::add);
            sheet.finish();
        }
        return ReadWorkbook.of(file);
    }

    /** A program of its own, so that its heap can be limited. */
    static final class TwentyThousand {

        static final int ROWS = 20_000;

        public static void main(String[] file) throws IOException {
            try (OutputStream stream = Files.newOutputStream(Path.of(file[0]))) {
                ScheduleSheet sheet = new ScheduleSheet(stream, SampleSchedule.round(), SampleSchedule.texts());
                for (int number = 0; number < ROWS; number++) {
                    sheet.add(SampleSchedule.row(number, SampleSchedule.WARD, "A garden for everybody in the street, number " + number));
                }
                sheet.finish();
            }
        }
    }
}
