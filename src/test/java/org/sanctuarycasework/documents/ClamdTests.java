package org.sanctuarycasework.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.documents.FakeClamd.Mood;

/** Only a whole and known answer is a verdict; everything else fails, in time. */
class ClamdTests {

    static final byte[] FILE = Arrays.copyOf("a file".getBytes(), 3_000_000);

    FakeClamd fake;
    Clamd clamd;

    @BeforeEach
    void connect() throws IOException {
        fake = new FakeClamd();
        clamd = new Clamd(fake.settings());
    }

    @AfterEach
    void close() throws IOException {
        clamd.stop();
        fake.close();
    }

    @Test
    void sendsTheWholeFileAndReadsBothVerdicts() throws IOException {
        assertThat(scan()).isTrue();
        assertThat(fake.received()).isEqualTo(FILE);

        fake.be(Mood.INFECTED);
        assertThat(scan()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, mode = EnumSource.Mode.EXCLUDE, names = {"CLEAN", "INFECTED"})
    void failsOnEveryOtherAnswerInTime(Mood mood) {
        fake.be(mood);

        assertTimeout(Duration.ofSeconds(5), () -> assertThatThrownBy(this::scan).isInstanceOf(IOException.class));
    }

    @Test
    void failsIfNobodyListens() throws IOException {
        fake.close();

        assertThatThrownBy(this::scan).isInstanceOf(IOException.class);
    }

    private boolean scan() throws IOException {
        return clamd.findsClean(target -> {
            target.write(FILE, 0, 1_000_000);
            target.write(FILE, 1_000_000, 0);
            target.write(FILE, 1_000_000, 2_000_000);
        });
    }
}
