package org.sanctuarycasework.forms.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.engine.TestConditions;
import org.sanctuarycasework.forms.BrokenForm;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Kind;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Question;

class FormReaderTests {

    private final FormReader reader = new FormReader(TestConditions.at("2026-11-22T10:00:00Z"));

    @Test
    void readsPagesAndQuestions() throws IOException {
        var form = reader.read("street-party.form", text());

        assertThat(form.id()).isEqualTo("street-party");
        assertThat(form.hash()).hasSize(64);
        assertThat(form.pages()).extracting(Page::key).containsExactly("kind", "name", "details", "budget", "insurance", "more");
        assertThat(form.page("budget").orElseThrow().fields()).extracting(Field::key)
            .containsExactly("item", "cost", "asked", "lineKind");
        assertThat(form.page("budget").orElseThrow().questions()).extracting(Question::key).containsExactly("budget");
        assertThat(form.field("postcode").orElseThrow().kind()).isEqualTo(Kind.POSTCODE);
        assertThat(form.field("stallKeeper").orElseThrow()).returns(true, Field::personal).returns("applicant", Field::part);
        assertThat(form.pageOf("budget").orElseThrow().key()).isEqualTo("budget");
    }

    /** each row: what is replaced in a good form, by what, and what the message names */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"type\": \"select\"                    | \"type\": \"button\"               | button ward: is of a type that is not known here: button",
        "\"key\": \"eventName\",                 | ''                                | textfield event-name: has no key",
        "\"key\": \"eventName\"                  | \"key\": \"event name\"            | textfield event name: key must be in camelCase",
        "\"key\": \"eventName\"                  | \"key\": \"kind\"                  | event-name: the key kind is used twice",
        "\"id\": \"event-name\"                  | \"id\": \"kind\"                   | kind: the id kind is used twice",
        "\"id\": \"event-name\",                 | ''                                | textfield eventName: has no id",
        "\"label\": \"What is the event called?\", | ''                              | textfield eventName: has no label",
        "\"hide\": \"=kind = \\\"party\\\"\"     | \"hide\": \"=kind = (\"            | textfield stallKeeper: conditional.hide: '=kind = (' is not a FEEL condition",
        "\"hide\": \"=kind = \\\"party\\\"\"     | \"hide\": \"=more = 1\"            | stalls: its condition depends on more, which is asked later",
        "\"check1\": \"eventDay > today\",       | ''                                | datetime eventDay: check1 and errorCheck1 belong together",
        "\"check1\": \"eventDay > today\"        | \"check1\": \"eventDay >\"         | datetime eventDay: check1: 'eventDay >' is not a FEEL condition",
        "\"errorField1\": \"budget\"             | \"errorField1\": \"wages\"         | page-budget: there is no question wages",
        "\"expression\": \"=sum(budget.asked)\"  | \"expression\": \"=sum(\"          | expression total: expression: '=sum(' is not a FEEL condition",
        "\"govukType\": \"email\"                | \"govukType\": \"mail\"            | textfield contactMail: a textfield cannot have the govukType mail",
        "\"autocomplete\": \"name\"              | \"autocompleet\": \"name\"         | textfield stallKeeper: has an unknown property autocompleet",
        "\"maxLength\": 40                       | \"maxlength\": 40                 | textfield stallKeeper: has an unknown validation maxlength",
        "\"maxLength\": 40                       | \"maxLength\": \"forty\"          | textfield stallKeeper: maxLength must be a number",
        "\"maxLength\": 40                       | \"pattern\": \"[a\"               | textfield stallKeeper: pattern is not a regular expression",
        "\"min\": 1,                             | \"min\": 9000,                    | number guests: its least is more than its most",
        "\"value\": \"market\"                   | \"value\": \"party\"              | radio kind: has the value party twice",
        "\"subtype\": \"date\"                   | \"subtype\": \"time\"             | datetime eventDay: its subtype must be date",
        "\"minItems\": \"1\"                     | \"minItems\": \"30\"              | dynamiclist budget: maxItems must be at least 1 and not less than minItems",
        "\"itemName\": \"budget line\",          | ''                               | dynamiclist budget: has no itemName",
        "\"page\": \"name\"                      | \"page\": \"Your Name\"           | group page-name: page must be in lower case with hyphens",
        "\"page\": \"name\"                      | \"page\": \"kind\"                | page-name: there is a page kind already",
        "\"type\": \"default\"                   | \"type\": \"other\"               | is not a form",
        "\"schemaVersion\": 18,                  | \"schemaVersion\": 18,,           | is not JSON"})
    void namesFileAndFieldOfWhatIsBroken(String good, String bad, String message) throws IOException {
        String text = text();
        assertThat(text).contains(good);

        assertThatThrownBy(() -> reader.read("forms/street-party.form", text.replace(good, "''".equals(bad) ? "" : bad)))
            .isInstanceOf(BrokenForm.class)
            .hasMessageStartingWith("forms/street-party.form")
            .hasMessageContaining(message);
    }

    @Test
    void refusesAQuestionOutsideAPage() {
        assertThatThrownBy(() -> reader.read("a.form", """
                {"type": "default", "schemaVersion": 18, "id": "a", "components": [
                  {"type": "textfield", "id": "name", "key": "name", "label": "Name"}]}"""))
            .hasMessage("a.form, textfield name: must stand inside a group with a page, as everything at the top of a form");
    }

    private static String text() throws IOException {
        try (var file = Form.class.getResourceAsStream("street-party.form")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
