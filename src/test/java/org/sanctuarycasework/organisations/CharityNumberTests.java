package org.sanctuarycasework.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharityNumberTests {

    @ParameterizedTest
    @CsvSource({"123456,123456", "1234567,1234567", "1234567-1,1234567-1", "' 1234 567 ',1234567", "sc012345,SC012345",
            "NIC100123,NIC100123"})
    void readsNumbersOfTheThreeRegisters(String typed, String number) {
        assertThat(CharityNumber.of(typed)).map(CharityNumber::value).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12345678", "CIO123456", "123456-", "one million", "１２３４５６"})
    void refusesWhatNoRegisterGivesOut(String typed) {
        assertThat(CharityNumber.of(typed)).isEmpty();
    }
}
