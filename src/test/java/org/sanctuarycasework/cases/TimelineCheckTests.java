package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CaseworkTest
class TimelineCheckTests {

    static final int ENTRIES = 5;

    @Autowired
    ApplicationContext program;
    @Autowired
    Timeline timeline;
    @Autowired
    TimelineCheck check;

    SampleCases cases;
    String reference;

    @BeforeEach
    void fillATimeline() {
        cases = new SampleCases(program);
        reference = cases.open().reference();
        Actor officer = cases.officer();
        for (int number = 1; number <= ENTRIES; number++) {
            String file = "File " + number + " – “ä”.pdf";
            cases.transaction.executeWithoutResult(running -> timeline.record(reference, officer, Audience.SHARED,
                    "document-attached", Map.of("file", file, "size", "1", "another", "")));
        }
    }

    @Test
    void findsNothingWrongWithWhatWasWritten() {
        assertThat(check.firstBroken(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "at = at + interval '1 microsecond'", "actor_id = null", "actor_name = 'Somebody Else'", "event = 'note-added'",
        "details = details || '{\"size\": \"2\"}'", "details = details - 'another'", "audience = 'INTERNAL'",
        "previous_hash = hash", "hash = previous_hash"})
    void findsAnEdit(String edit) {
        change("update timeline_entry set " + edit + " where case_reference = ? and number = 3");

        assertThat(check.firstBroken(reference)).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsADeletion(int number) {
        change("delete from timeline_entry where case_reference = ? and number = " + number);

        assertThat(check.firstBroken(reference)).hasValue(number);
    }

    @Test
    void findsADeletionWhoseGapWasClosed() {
        change("delete from timeline_entry where case_reference = ? and number = 2");
        for (int number = 3; number <= ENTRIES; number++) {
            change("update timeline_entry set number = number - 1 where case_reference = ? and number = " + number);
        }

        assertThat(check.firstBroken(reference)).hasValue(2);
    }

    @Test
    void findsASwap() {
        change("update timeline_entry set number = 99 where case_reference = ? and number = 2");
        change("update timeline_entry set number = 2 where case_reference = ? and number = 4");
        change("update timeline_entry set number = 4 where case_reference = ? and number = 99");

        assertThat(check.firstBroken(reference)).hasValue(2);
    }

    @Test
    void findsAnEntryOfAnotherCase() {
        String other = cases.open().reference();
        change("update timeline_entry set case_reference = '" + other + "' where case_reference = ? and number = 1");

        assertThat(check.firstBroken(other)).hasValue(1);
        assertThat(check.firstBroken(reference)).hasValue(1);
    }

    private void change(String sql) {
        assertThat(cases.database.sql(sql).param(reference).update()).isEqualTo(1);
    }
}
