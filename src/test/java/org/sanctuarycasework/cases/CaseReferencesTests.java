package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CaseworkTest
class CaseReferencesTests {

    @Autowired
    ApplicationContext program;

    SampleCases cases;

    @BeforeEach
    void prepare() {
        cases = new SampleCases(program);
    }

    @Test
    void beginsAnewEachYearInLondon() {
        assertThat(nextAt("2026-12-31T23:59:59Z", "YEAR")).isEqualTo("YEAR-2026-0001");
        assertThat(nextAt("2026-12-31T23:59:59Z", "YEAR")).isEqualTo("YEAR-2026-0002");
        assertThat(nextAt("2027-01-01T00:00:00Z", "YEAR")).isEqualTo("YEAR-2027-0001");
    }

    @Test
    void givesEachCaseItsOwnWhenManyAreOpenedAtOnce() {
        CaseReferences references = program.getBean(CaseReferences.class);

        assertThat(IntStream.range(0, 40).parallel()
                .mapToObj(number -> cases.transaction.execute(running -> references.next("MANY"))))
                .doesNotHaveDuplicates().hasSize(40).allMatch(reference -> reference.matches("MANY-\\d{4}-00\\d\\d"));
    }

    @Test
    void leavesNoGapWhenACaseIsNotOpenedAfterAll() {
        CaseReferences references = new CaseReferences(cases.database, clock("2026-06-01T12:00:00Z"));
        cases.transaction.executeWithoutResult(running -> {
            references.next("GAP");
            running.setRollbackOnly();
        });
        assertThat(nextAt("2026-06-01T12:00:00Z", "GAP")).isEqualTo("GAP-2026-0001");
    }

    private String nextAt(String instant, String prefix) {
        return cases.transaction.execute(running ->
                new CaseReferences(cases.database, clock(instant)).next(prefix));
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/London"));
    }
}
