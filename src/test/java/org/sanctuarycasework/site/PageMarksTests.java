package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class PageMarksTests {

    private static final UUID PERSON = UUID.fromString("5f0c1a52-2b61-4b0e-9a34-111111111111");

    @Autowired
    JdbcClient database;
    @Autowired
    Clock clock;

    @Test
    void tellsWhomAPageWasShownToForADayAlsoOnAnotherNode() {
        String mark = at(Duration.ZERO).shownTo(PERSON);

        assertThat(at(Duration.ofHours(23)).reader(mark)).contains(PERSON);
        assertThat(at(Duration.ofHours(25)).reader(mark)).isEmpty();
    }

    @Test
    void believesNothingThatWasChanged() {
        String mark = at(Duration.ZERO).shownTo(PERSON);

        assertThat(at(Duration.ZERO).reader(mark.replace("1111", "1112"))).isEmpty();
        assertThat(at(Duration.ZERO).reader(mark.substring(0, mark.length() - 1) + (mark.endsWith("A") ? "B" : "A"))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "5f0c1a52-2b61-4b0e-9a34-111111111111", "5f0c1a52-2b61-4b0e-9a34-111111111111.1.", "......................................1.x"})
    void believesNothingElse(String mark) {
        assertThat(at(Duration.ZERO).reader(mark)).isEmpty();
    }

    private PageMarks at(Duration later) {
        return new PageMarks(database, Clock.offset(clock, later));
    }
}
