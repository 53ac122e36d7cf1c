package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.ReadWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The schedule as a browser gets it, and what it must not show yet. */
@CaseworkTest
class ScheduleTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @TempDir
    Path folder;

    SampleOffice office;

    @BeforeEach
    void open() {
        office = new SampleOffice(program);
    }

    @Test
    void showsNoApplicationBeforeItsScoresAreAgreed() throws Exception {
        SampleApplication agreed = office.draft().bringTo(Status.RECOMMENDATION);
        SampleApplication half = office.draft().bringTo(Status.ASSESSMENT);
        half.give(half.open("assessApplication").get(0), Recommends.OFFER);
        SampleApplication again = office.draft().bringTo(Status.APPEALED);
        again.hearAppeal(office.colleague("Una Uninvolved", "grants-managers"), true);

        assertThat(List.of(page(), excel(), pdf())).allSatisfy(shown -> assertThat(shown)
                .contains(agreed.reference()).doesNotContain(half.reference(), again.reference()));
    }

    @Test
    void isSavedUnderANameAndKeptNowhere() throws Exception {
        assertThat(List.of("xlsx", "pdf")).allSatisfy(ending -> {
            MockHttpServletResponse answer = ask("/schedule." + ending);
            assertThat(answer.getHeader("Content-Disposition")).isEqualTo(
                    "attachment; filename=\"ncil-" + office.round().key() + "-schedule." + ending + "\"");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        });
    }

    @Test
    void saysThatNothingHasBeenAssessedYet() throws Exception {
        assertThat(pdf()).contains("No application of this round has been assessed yet");
        assertThat(excel()).doesNotContain("Total");
    }

    @Test
    void listsPotsByNameAndTheBoroughLast() throws Exception {
        SampleApplication borough = office.draft("borough-wide").bringTo(Status.RECOMMENDATION);
        SampleApplication ward = office.draft().bringTo(Status.RECOMMENDATION);

        assertThat(excel()).containsSubsequence(ward.reference(), "Total of", borough.reference(), "Total of Borough-wide");
        assertThat(pdf()).containsSubsequence(ward.reference(), "Borough-wide", borough.reference());
    }

    private String page() throws Exception {
        return ask("").getContentAsString();
    }

    private String excel() throws Exception {
        Path file = Files.write(folder.resolve("schedule.xlsx"), ask("/schedule.xlsx").getContentAsByteArray());
        return ReadWorkbook.of(file).rows().toString();
    }

    private String pdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(ask("/schedule.pdf").getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replace("\n", " ");
        }
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        MockHttpServletResponse answer = pages.perform(get("/rounds/ncil/{key}/panel" + path, office.round().key())
                .with(as(office.officer()))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }
}
