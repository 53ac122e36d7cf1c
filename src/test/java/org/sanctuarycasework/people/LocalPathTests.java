package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/applications", "/applications/NCIL-2026-0042/answers?page=2#top", "/tasks?ward=E%20",
            "/a//b", "/sign-in/link?then=//example.com"})
    void leadsToPagesOfThisSite(String path) {
        assertThat(LocalPath.of(path)).map(LocalPath::value).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "tasks", "//example.com", "/\\example.com", "\\/example.com", "https://example.com",
            "/\t/example.com", "/\r\nSet-Cookie: a=b", "/a\\b", " /tasks", "/tasks ", "/\u0000", "javascript:alert(1)",
            "/caf\u00e9", "/\"onmouseover=", "/<script>"})
    void leadsNowhereElse(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000_000})
    void refusesEndlessPaths(int length) {
        assertThat(LocalPath.of("/" + "a".repeat(length))).isEmpty();
    }
}
