package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"treasurer@garden.example", "first.last+grants@sub.garden.example", "o'neill@garden.example"})
    void readsAddresses(String typed) {
        assertThat(EmailAddress.of(typed)).map(EmailAddress::value).contains(typed);
    }

    @Test
    void forgivesSpacesAroundAndCapitalLetters() {
        assertThat(EmailAddress.of("  Treasurer@Garden.Example ")).map(EmailAddress::value)
                .contains("treasurer@garden.example");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "treasurer", "treasurer@", "@garden.example", "treasurer@garden", "a b@garden.example",
            "a@b@garden.example", "a@garden.example,b@garden.example", "a@garden.example\r\nBcc: b@garden.example",
            "Treasurer <a@garden.example>", "a@garden..example", "a@garden.example\u0000"})
    void refusesWhatMailCannotReach(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(EmailAddress.of("a@" + "b".repeat(250) + ".example")).isEmpty();
    }

    @Test
    void doesNotWriteTheAddressIntoLogs() {
        assertThat(EmailAddress.of("treasurer@garden.example").orElseThrow()).hasToString("an email address");
    }
}
