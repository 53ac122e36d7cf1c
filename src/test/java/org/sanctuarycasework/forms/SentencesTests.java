package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.forms.input.Problem;

class SentencesTests {

    private final Sentences sentences = new Sentences(StreetParty.messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Start date             |                    | Enter start date                  | The start date must be a real date",
        "NCIL reference         |                    | Enter NCIL reference              | The NCIL reference must be a real date",
        "Your plan              |                    | Enter your plan                   | Your plan must be a real date",
        "When does it start?    |                    | Answer the question “When does it start?” | Your answer must be a real date",
        "When does it start?    | the day it starts  | Enter the day it starts           | The day it starts must be a real date"})
    void callsTheAnswerByItsLabel(String label, String name, String missing, String wrong) {
        var field = new Field("f", "f", Kind.DATE, label, null, true, null, Choices.NONE, new Wording(null, null, name),
            Look.PLAIN, List.of(), null, false, null, false);

        assertThat(sentences.missing(field)).isEqualTo(missing);
        assertThat(sentences.problem(field, new Problem("date.real", List.of(), null))).isEqualTo(wrong);
    }
}
