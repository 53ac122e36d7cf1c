package org.sanctuarycasework.forms.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.engine.TestConditions;
import org.sanctuarycasework.forms.Choices;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;
import org.sanctuarycasework.forms.Limits;
import org.sanctuarycasework.forms.Look;
import org.sanctuarycasework.forms.Wording;

class AnswerReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "£1,200          | 1200", "1 200.50 | 1200.50", "£ 12 | 12", "0 | 0", "1,234,567.89 | 1234567.89", "250.00 | 250.00",
        "' 7 '           | 7", "9999999999.99 | 9999999999.99"})
    void readsAmountsAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(read(Kind.MONEY, typed).answer()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a lot | number", "12,50 | number", "1,20,000 | number", "1200p | number", "£ | number", "1.2.3 | number", "1e3 | number",
        "£-5 | number.negative", "-5    | number.negative", "−5 | number.negative", "-£5 | number.negative", "1.005 | number.decimals",
        "10000000000 | number.most", "99999999999999999999999999999999999999999999 | number"})
    void saysWhatIsWrongWithAnAmount(String typed, String problem) {
        assertThat(read(Kind.MONEY, typed).problem().key()).isEqualTo(problem);
    }

    @Test
    void takesOnlyWholeNumbersUnlessTheFormAllowsMore() {
        assertThat(read(Kind.NUMBER, "12").answer()).isEqualTo(new BigDecimal("12"));
        assertThat(read(Kind.NUMBER, "1.5").problem().key()).isEqualTo("number.whole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 | 6 | 2027 | 2027-06-05", "05 | June | 2027 | 2027-06-05", "31 | dec | 2026 | 2026-12-31", "29 | 2 | 2028 | 2028-02-29",
        "1 | Sept | 2027 | 2027-09-01"})
    void readsDays(String day, String month, String year, String date) {
        assertThat(read(Kind.DATE, day, month, year).answer()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''  | 6    | 2027 | date.day        | day",
        "5   | ''   | 2027 | date.month      | month",
        "5   | 6    | ''   | date.year       | year",
        "''  | ''   | 2027 | date.day-month  | day",
        "''  | 6    | ''   | date.day-year   | day",
        "5   | ''   | ''   | date.month-year | month",
        "30  | 2    | 2027 | date.real       |",
        "5   | 13   | 2027 | date.real       |",
        "5   | juno | 2027 | date.real       |",
        "x   | 6    | 2027 | date.real       |",
        "5   | 6    | 27   | date.four       | year",
        "5   | 6    | 9999 | date.four       | year"})
    void saysWhichPartOfADayIsWrong(String day, String month, String year, String problem, String part) {
        assertThat(read(Kind.DATE, day, month, year).problem()).returns(problem, Problem::key).returns(part, Problem::part);
    }

    @ParameterizedTest
    @CsvSource({"se6 4ru, SE6 4RU", "SE64RU, SE6 4RU", "ec1a1bb, EC1A 1BB", "w1a 0ax, W1A 0AX", "gir0aa, GIR 0AA"})
    void writesPostcodesAsThePostOfficeDoes(String typed, String postcode) {
        assertThat(read(Kind.POSTCODE, typed).answer()).isEqualTo(postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE6", "SE6 4R", "12345", "London", "SE6 4RU SE13"})
    void refusesWhatIsNoWholePostcode(String typed) {
        assertThat(read(Kind.POSTCODE, typed).problem().key()).isEqualTo("postcode");
    }

    @Test
    void namesTheLineThatIsNoPostcode() {
        assertThat(read(Kind.POSTCODES, "SE6 4RU\nthe park\n").problem()).isEqualTo(Problem.of("postcodes", "the park"));
    }

    @ParameterizedTest
    @CsvSource({"1234567, 1234567", "SC012345, SC012345", "sc 012345, SC012345", "101234, 101234", "NIC101234, NIC101234"})
    void readsCharityNumbersOfThreeRegisters(String typed, String number) {
        assertThat(read(Kind.CHARITY_NUMBER, typed).answer()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456789", "SC112345", "charity"})
    void refusesWhatIsNoCharityNumber(String typed) {
        assertThat(read(Kind.CHARITY_NUMBER, typed).problem().key()).isEqualTo("charity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "amina@example", "a b@example.org", "@example.org", "amina@example.org, bo@example.org"})
    void refusesWhatIsNoEmailAddress(String typed) {
        assertThat(read(Kind.EMAIL, typed).problem().key()).isEqualTo("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "call me", "0123456789012345"})
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertThat(read(Kind.TELEPHONE, typed).problem().key()).isEqualTo("telephone");
    }

    @Test
    void takesTabsAndLineBreaksOutOfALine() {
        assertThat(read(Kind.TEXT, " a\tb\r\nc ").answer()).isEqualTo("a b c");
    }

    @Test
    void readsABlankAsNoAnswer() {
        assertThat(read(Kind.TEXT, " \t ")).isEqualTo(new Reading(null, null));
    }

    @Test
    void holdsTextToItsLength() {
        assertThat(read(Kind.TEXT, "a".repeat(501)).problem()).isEqualTo(Problem.of("long", 500));
    }

    private static Reading read(Kind kind, String... typed) {
        var limits = new Limits(null, 500, null, null, null, kind == Kind.MONEY ? 2 : 0, null, List.of(), null);
        var field = new Field("field", "field", kind, "Field", null, false, limits, Choices.NONE,
            new Wording(null, null, null), Look.PLAIN, List.of(), TestConditions.at("2026-11-22T10:00:00Z").parse("false"),
            false, null, false);
        return AnswerReader.read(field, new Typed(List.of(typed)), List.of());
    }
}
