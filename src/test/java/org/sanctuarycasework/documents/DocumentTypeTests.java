package org.sanctuarycasework.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentTypeTests {

    @Test
    void knowsEachKindByItsContent() {
        assertThat(type("Accounts.pdf", SampleFiles.PDF)).isEqualTo(DocumentType.PDF);
        assertThat(type("Constitution.docx", SampleFiles.word())).isEqualTo(DocumentType.DOCX);
        assertThat(type("Budget.XLSX", SampleFiles.excel())).isEqualTo(DocumentType.XLSX);
        assertThat(type("Hall.jpg", SampleFiles.image("jpg"))).isEqualTo(DocumentType.JPG);
        assertThat(type("Hall.jpeg", SampleFiles.image("jpg"))).isEqualTo(DocumentType.JPG);
        assertThat(type("Plan.png", SampleFiles.image("png"))).isEqualTo(DocumentType.PNG);
    }

    @Test
    void refusesAnExecutableNamedPdf() {
        assertRefused("documents.not-what-its-name-says", "Accounts.pdf", SampleFiles.EXECUTABLE);
    }

    @Test
    void refusesAnExecutableByItsName() {
        assertRefused("documents.wrong-type", "setup.exe", SampleFiles.EXECUTABLE);
        assertRefused("documents.wrong-type", "setup.exe", SampleFiles.PDF);
        assertRefused("documents.wrong-type", "pdf", SampleFiles.PDF);
    }

    @Test
    void refusesAWebPageNamedAsAnImage() {
        assertRefused("documents.not-what-its-name-says", "Hall.png", SampleFiles.WEB_PAGE);
    }

    @Test
    void refusesOneKindNamedAsAnother() {
        assertRefused("documents.not-what-its-name-says", "Budget.xlsx", SampleFiles.word());
        assertRefused("documents.not-what-its-name-says", "Hall.png", SampleFiles.image("jpg"));
    }

    @Test
    void refusesMacros() {
        assertRefused("documents.macros", "Constitution.docx", SampleFiles.wordThatSaysItHasMacros());
        assertRefused("documents.macros", "Constitution.docx", SampleFiles.wordWithHiddenMacros());
    }

    @Test
    void refusesOtherArchives() {
        assertRefused("documents.not-what-its-name-says", "Constitution.docx", SampleFiles.plainZip());
        assertRefused("documents.not-what-its-name-says", "Constitution.docx", SampleFiles.zipThatUnpacksToMuch());
    }

    @Test
    void refusesAWordFileThatIsCutOff() {
        byte[] whole = SampleFiles.word();
        assertRefused("documents.not-what-its-name-says", "Constitution.docx",
                Arrays.copyOf(whole, whole.length / 2));
    }

    private static DocumentType type(String name, byte[] content) {
        return DocumentType.of(DocumentName.of(name), content);
    }

    private static void assertRefused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> type(name, content)).isInstanceOfSatisfying(DocumentRefused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(refused.arguments()).startsWith(name);
        });
    }
}
