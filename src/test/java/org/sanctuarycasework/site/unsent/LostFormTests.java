package org.sanctuarycasework.site.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.site.SendingFields;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

class LostFormTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases/ESC-2026-0001/notes");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "same-origin, -, -, true",
            "same-site, http://localhost, http://localhost/cases, false",
            "none, http://localhost, http://localhost/cases, false",
            "-, http://localhost, -, true",
            "-, http://evil.example, http://localhost/cases, false",
            "-, http://localhost:9, -, false",
            "-, -, http://localhost:9/cases, false",
            "-, null, http://localhost/cases, false",
            "-, -, http://localhost/cases, true",
            "-, -, http://localhost.evil.example/cases, false",
            "-, -, http://localhost@evil.example/, false",
            "-, -, nonsense with spaces, false",
            "-, -, -, false"})
    void isBelievedFromOwnPagesOnly(String fetchSite, String origin, String referer, boolean own) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", fetchSite);
        headers.put("Origin", origin);
        headers.put("Referer", referer);
        headers.values().removeIf(Objects::isNull);
        headers.forEach(request::addHeader);
        request.addHeader("Host", "localhost");

        assertThat(new LostForm(request).isFromOwnPage()).isEqualTo(own);
    }

    @Test
    void keepsTextsWithoutWhatEachFormBringsAnewAndWithoutFiles() {
        request.setContentType("multipart/form-data; boundary=line");
        request.addHeader("Host", "localhost");
        request.addHeader("Referer", "http://localhost/cases/ESC-2026-0001?then=/tasks");
        request.addParameter("text", "They have two bags.");
        request.addParameter("household", "adults", "children");
        request.addParameter(SendingFields.CSRF, "stale");
        request.addParameter(SendingFields.SHOWN_TO, UUID.randomUUID().toString());
        request.addParameter(SendingFields.UNSENT, UUID.randomUUID().toString());
        request.addPart(new MockPart("files", "letter.pdf", new byte[] {1}));

        UnsentForm form = kept();

        assertThat(form.fields()).isEqualTo(Map.of("text", List.of("They have two bags."), "household", List.of("adults", "children")));
        assertThat(form.multipart() && form.filesLost()).isTrue();
        assertThat(form.address()).hasToString("/cases/ESC-2026-0001/notes");
        assertThat(form.page()).map(Object::toString).contains("/cases/ESC-2026-0001?then=/tasks");
        assertThat(form.isPress()).isFalse();
    }

    @Test
    void losesNoFileWhereNoneWasChosen() {
        request.setContentType("multipart/form-data; boundary=line");
        request.addPart(new MockPart("files", "", new byte[0]));

        assertThat(kept().filesLost()).isFalse();
    }

    @Test
    void isAPressIfNothingWasTyped() {
        assertThat(kept().isPress()).isTrue();
        request.addParameter("service", "HOUSING");
        assertThat(kept().isPress()).isFalse();
        request.addParameter(SendingFields.PRESS, "yes");
        assertThat(kept().isPress()).isTrue();
    }

    @Test
    void countsBytesAndNamesToo() {
        request.setParameter("asked", "a".repeat(LostForm.MOST_BYTES - "asked".length()));
        assertThat(new LostForm(request).toKeep(UUID.randomUUID(), Instant.EPOCH)).isPresent();
        request.setParameter("asked", "é".repeat(LostForm.MOST_BYTES / 2));
        assertThat(new LostForm(request).toKeep(UUID.randomUUID(), Instant.EPOCH)).isEmpty();
    }

    private UnsentForm kept() {
        return new LostForm(request).toKeep(UUID.randomUUID(), Instant.EPOCH).orElseThrow();
    }
}
