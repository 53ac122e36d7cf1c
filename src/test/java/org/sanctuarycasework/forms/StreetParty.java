package org.sanctuarycasework.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.engine.TestConditions;
import org.sanctuarycasework.forms.file.FormReader;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form with one of everything, for tests. */
final class StreetParty {

    static final Conditions CONDITIONS = TestConditions.at("2026-11-22T10:00:00Z");
    static final Form FORM = new FormReader(CONDITIONS).read("street-party.form", text());
    static final FormPages PAGES = new FormPages(messages());
    static final Map<String, Object> CONTEXT = Map.of(
        "today", LocalDate.of(2026, 11, 22),
        "wards", List.of(Map.of("label", "Blackheath", "value", "blackheath"), Map.of("label", "Deptford", "value", "deptford")),
        "pot", new BigDecimal("5000"),
        "potName", "the street pot",
        "pots", List.of(Map.of("name", "Streets", "left", new BigDecimal("5000.5"))),
        "files", Map.of("policy", List.of(
            new AttachedFile("doc-1", "policy.pdf", "12 KB", "/documents/doc-1"),
            new AttachedFile("doc-2", "photo.jpg", "300 KB", "/documents/doc-2"))));

    private StreetParty() {
    }

    static Page page(String key) {
        return FORM.page(key).orElseThrow();
    }

    static String text() {
        try (var file = StreetParty.class.getResourceAsStream("street-party.form")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/forms");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    /** @param namesAndValues by turns */
    static MultiValueMap<String, String> input(String... namesAndValues) {
        var input = new LinkedMultiValueMap<String, String>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            input.add(namesAndValues[index], namesAndValues[index + 1]);
        }
        return input;
    }

    static Submitted send(String page, Answers before, String... namesAndValues) {
        return PAGES.read(FORM, page(page), input(namesAndValues), before, CONTEXT,
            page(page).questions().stream().map(Question::key).collect(Collectors.toSet()));
    }

    static List<String> messages(Submitted submitted) {
        return submitted.errors().stream().map(FormError::message).toList();
    }
}
