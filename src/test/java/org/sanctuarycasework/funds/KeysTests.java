package org.sanctuarycasework.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class KeysTests {

    @Test
    void keepTheKeyOfANameThatHadOne() {
        assertThat(new Keys(Map.of("Keeping people safe", "safeguarding")).of("Keeping people safe")).isEqualTo("safeguarding");
    }

    @Test
    void areMadeFromTheWordsOfANewName() {
        assertThat(new Keys(Map.of()).of("Value for money – in £")).isEqualTo("value-for-money-in");
    }

    @Test
    void neverServeTwoNames() {
        Keys keys = new Keys(Map.of("Need in the area", "need"));

        assertThat(keys.of("Need!")).isEqualTo("need-2");
        assertThat(keys.of("Need?")).isEqualTo("need-3");
        assertThat(keys.of("Нужда")).isEqualTo("item");
    }
}
