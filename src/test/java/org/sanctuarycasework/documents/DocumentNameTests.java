package org.sanctuarycasework.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTests {

    @ParameterizedTest
    @CsvSource({
        "Accounts 2025.pdf, Accounts 2025.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\ana\\Plan.pdf, Plan.pdf",
        "Überblick – Haus.pdf, Überblick – Haus.pdf",
        "what?.pdf, what_.pdf",
        ".hidden, hidden",
        "..., file"})
    void keepsWhatCanBeShownAndSaved(String given, String kept) {
        assertThat(DocumentName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(DocumentName.of("in\u202Efdp.exe\u0000\r\nSet-Cookie\uD800.pdf").value())
                .isEqualTo("infdp.exeSet-Cookie.pdf");
        assertThat(DocumentName.of(null).value()).isEqualTo("file");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(DocumentName.of("a".repeat(500) + ".pdf").value()).hasSize(200).endsWith("a.pdf");
        assertThat(DocumentName.of("\uD83C\uDF72".repeat(300)).value().codePoints()).hasSize(200);
    }
}
