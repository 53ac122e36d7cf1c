package org.sanctuarycasework.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.SampleCases;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CaseworkTest
class DocumentsTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    Documents documents;
    @Autowired
    DocumentContents contents;
    @Autowired
    Timeline timeline;
    @Autowired
    Clock clock;

    SampleCases cases;
    CaseFile file;
    Actor applicant;
    AttachDocument attach;
    ReadDocument read;
    RemoveDocument remove;

    @BeforeEach
    void openACase() {
        cases = new SampleCases(program);
        file = cases.open();
        applicant = cases.applicantOf(file);
        CaseAccess access = cases.access();
        attach = new AttachDocument(access, cases.files, documents, contents, timeline,
                new ScanSettings(null, 0, null), clock);
        read = new ReadDocument(cases.files, access, documents, contents, program.getBean(CaseReads.class));
        remove = new RemoveDocument(read, cases.files, documents, contents, timeline);
    }

    @Test
    void givesBackWhatWasAttached() throws Exception {
        byte[] large = Arrays.copyOf(SampleFiles.PDF, AttachDocument.LARGEST);
        large[large.length - 1] = 42;

        Document attached = attach("Accounts.pdf", large);

        assertThat(documents.of(file.reference())).extracting(Document::fileName, Document::mediaType, Document::size)
                .containsExactly(tuple("Accounts.pdf", "application/pdf", 10_485_760L));
        assertThat(contentOf(read.require(applicant, attached.id()))).isEqualTo(large);
        assertThat(timeline.of(file.reference(), Audience.SHARED)).extracting(TimelineEntry::event)
                .containsExactly("document-attached");
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThatThrownBy(() -> attach("Accounts.pdf", new byte[0])).isInstanceOf(DocumentRefused.class)
                .hasMessage("documents.empty");
        assertThatThrownBy(() -> attach("Accounts.pdf", Arrays.copyOf(SampleFiles.PDF, AttachDocument.LARGEST + 1)))
                .isInstanceOf(DocumentRefused.class).hasMessage("documents.too-large");
    }

    @Test
    void takesTwentyFilesForACase() {
        for (int number = 1; number <= AttachDocument.MOST_FOR_A_CASE; number++) {
            attach("File " + number + ".pdf", SampleFiles.PDF);
        }

        assertThatThrownBy(() -> attach("One more.pdf", SampleFiles.PDF)).hasMessage("documents.too-many");
    }

    @Test
    void showsADocumentOnlyToThoseWhoMayReadTheCase() {
        UUID id = attach("Accounts.pdf", SampleFiles.PDF).id();

        assertThat(read.require(cases.officer(), id).fileName()).isEqualTo("Accounts.pdf");
        for (Actor other : List.of(cases.stranger(), cases.assessor())) {
            assertThatThrownBy(() -> read.require(other, id)).isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> remove(other, id)).isInstanceOf(CaseNotFound.class);
        }
        assertThatThrownBy(() -> read.require(applicant, UUID.randomUUID())).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void deletesForGoodWhatWasNeverSent() {
        UUID id = attach("Passport.pdf", SampleFiles.PDF).id();

        remove(applicant, id);

        assertThat(documents.find(id)).isEmpty();
        assertThat(cases.database.sql("select count(*) from document_content where document_id = ?").param(id)
                .query(Integer.class).single()).isZero();
    }

    @Test
    void keepsForTheRecordWhatWasSentBeforeItWasReplaced() throws Exception {
        UUID id = attach("Accounts.pdf", SampleFiles.PDF).id();
        cases.transaction.executeWithoutResult(running -> documents.markSent(file.reference()));

        remove(applicant, id);

        assertThat(documents.of(file.reference())).isEmpty();
        assertThat(contentOf(read.require(cases.officer(), id))).isEqualTo(SampleFiles.PDF);
        assertThatThrownBy(() -> read.require(applicant, id)).isInstanceOf(CaseNotFound.class);
    }

    private Document attach(String name, byte[] content) {
        return cases.transaction.execute(running -> {
            try {
                return attach.attach(applicant, file.reference(), "accounts", name, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void remove(Actor actor, UUID id) {
        cases.transaction.executeWithoutResult(running -> remove.remove(actor, id));
    }

    private byte[] contentOf(Document document) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        read.copy(document, content);
        return content.toByteArray();
    }
}
