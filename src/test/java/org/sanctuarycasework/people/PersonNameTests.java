package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"Treasurer Example", "أمينة الصندوق", "Kassenwartin Müller-Özil", "李"})
    void acceptsNamesInAnyScript(String name) {
        assertThat(PersonName.of(" " + name + " ")).map(PersonName::value).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "two\nlines", "null\u0000character", "turned\u202eround"})
    void refusesWhatWouldDisturbALine(String name) {
        assertThat(PersonName.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 100_000})
    void refusesMoreThanAHundredCharacters(int length) {
        assertThat(PersonName.of("n".repeat(length))).isEmpty();
    }
}
