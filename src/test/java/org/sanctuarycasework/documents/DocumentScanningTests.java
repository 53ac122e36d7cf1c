package org.sanctuarycasework.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.SampleCases;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.documents.FakeClamd.Mood;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody opens a file before the scanner has said that it is clean; the case goes on meanwhile. */
@CaseworkTest
class DocumentScanningTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc browser;
    @Autowired
    JdbcClient database;
    @Autowired
    Documents documents;
    @Autowired
    DocumentContents contents;
    @Autowired
    ReadDocument read;
    @Autowired
    Timeline timeline;
    @Autowired
    Messages messages;

    FakeClamd fake;
    Clamd clamd;
    DocumentScanning scanning;
    SampleOffice office;
    SampleApplication application;
    UUID document;

    @BeforeEach
    void attach() throws IOException {
        fake = new FakeClamd();
        clamd = new Clamd(fake.settings());
        scanning = new DocumentScanning(program.getBean(ScanQueue.class), contents, clamd);
        office = new SampleOffice(program);
        application = office.draft();
        AttachDocument attach = new AttachDocument(program.getBean(CaseAccess.class), program.getBean(CaseFiles.class),
                documents, contents, timeline, fake.settings(), program.getBean(Clock.class));
        document = new SampleCases(program).transaction.execute(running -> {
            try {
                return attach.attach(application.applicant(), application.reference(), "governingDocument", "rules.pdf",
                        new ByteArrayInputStream(SampleFiles.PDF)).id();
            } catch (IOException cannotHappenInMemory) {
                throw new UncheckedIOException(cannotHappenInMemory);
            }
        });
    }

    @AfterEach
    void leaveNothingWaiting() throws IOException {
        scanning.stop();
        clamd.stop();
        fake.close();
        database.sql("update document set scan = 'CLEAN' where scan = 'WAITING'").update();
    }

    @Test
    void keepsAFileClosedUntilItIsFoundClean() throws Exception {
        application.submit();
        open(office.officer(), 409, "being checked for viruses");
        open(application.applicant(), 409, "being checked for viruses");
        Document waiting = documents.find(document).orElseThrow();
        assertThatThrownBy(() -> read.copy(waiting, new ByteArrayOutputStream())).isInstanceOf(IllegalStateException.class);

        scanning.scanDue();

        assertThat(fake.received()).isEqualTo(SampleFiles.PDF);
        browser.perform(get("/documents/{id}", document).with(as(office.officer()))).andExpect(status().isOk())
                .andExpect(content().bytes(SampleFiles.PDF));
    }

    @Test
    void deletesWhatAVirusWasFoundInAndTellsTheApplicantOnce() throws Exception {
        fake.be(Mood.INFECTED);

        scanning.scanDue();
        database.sql("update document set next_scan_at = now() where id = ?").param(document).update();
        scanning.scanDue();

        assertThat(documents.find(document).orElseThrow().scan()).isEqualTo(ScanState.REFUSED);
        assertThat(database.sql("select count(*) from document_content where document_id = ?").param(document)
                .query(Integer.class).single()).isZero();
        assertThat(timeline.of(application.reference(), Audience.SHARED)).extracting(TimelineEntry::event)
                .containsOnlyOnce("document-refused");
        assertThat(messages.of(application.reference())).filteredOn(mail -> mail.subject().contains("one of your files")).hasSize(1);
        open(application.applicant(), 409, "A virus was found");
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = {"GARBAGE", "CUT_OFF", "SILENT", "ERROR"})
    void waitsForAnotherTryIfThereIsNoVerdict(Mood mood) {
        fake.be(mood);
        scanning.scanDue();
        assertThat(documents.find(document).orElseThrow().scan()).isEqualTo(ScanState.WAITING);

        fake.be(Mood.CLEAN);
        scanning.scanDue();
        assertThat(documents.find(document).orElseThrow().scan()).as("not tried again at once").isEqualTo(ScanState.WAITING);

        database.sql("update document set next_scan_at = now() where id = ?").param(document).update();
        scanning.scanDue();
        assertThat(documents.find(document).orElseThrow().scan()).isEqualTo(ScanState.CLEAN);
    }

    private void open(Actor reader, int expected, String words) throws Exception {
        browser.perform(get("/documents/{id}", document).with(as(reader))).andExpect(status().is(expected))
                .andExpect(content().string(containsString(words)));
    }
}
