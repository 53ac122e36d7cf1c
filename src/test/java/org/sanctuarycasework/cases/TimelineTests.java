package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

@CaseworkTest
class TimelineTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    Timeline timeline;
    @Autowired
    TimelineCheck check;

    SampleCases cases;
    CaseFile file;

    @BeforeEach
    void openACase() {
        cases = new SampleCases(program);
        file = cases.open();
    }

    @Test
    void tellsWhatHappenedInOrderAndInWords() {
        Actor officer = cases.officer();
        record(officer, Audience.INTERNAL, "document-attached", Map.of("file", "Budget.xlsx"));
        record(Actor.SYSTEM, Audience.INTERNAL, "note-added", Map.of());

        List<TimelineEntry> entries = timeline.of(file.reference(), Audience.INTERNAL);

        assertThat(entries).extracting(TimelineEntry::number).containsExactly(1, 2);
        assertThat(entries).extracting(TimelineEntry::actorName).containsExactly("Olu Officer", "Sanctuary Casework");
        assertThat(entries.get(0).words(key -> program.getMessage(key, null, null)))
                .isEqualTo("Attached the file “Budget.xlsx”");
    }

    @Test
    void showsTheOrganisationOnlyWhatIsShared() {
        record(cases.officer(), Audience.INTERNAL, "note-added", Map.of());
        record(cases.officer(), Audience.SHARED, "document-attached", Map.of("file", "Letter.pdf"));

        assertThat(timeline.of(file.reference(), Audience.SHARED)).extracting(TimelineEntry::event)
                .containsExactly("document-attached");
    }

    @Test
    void tellsNothingThatWasRolledBack() {
        cases.transaction.executeWithoutResult(running -> {
            timeline.record(file.reference(), Actor.SYSTEM, Audience.SHARED, "note-added", Map.of());
            running.setRollbackOnly();
        });

        assertThat(timeline.of(file.reference(), Audience.INTERNAL)).isEmpty();
        assertThat(check.firstBroken(file.reference())).isEmpty();
    }

    @Test
    void isOnlyWrittenTogetherWithAChange() {
        assertThatThrownBy(() -> timeline.record(file.reference(), Actor.SYSTEM, Audience.SHARED, "note-added", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void knowsNoCaseThatIsNotThere() {
        file = CaseFile.open("NCIL-1999-0001", SampleCases.KIND, "ncil", "Nothing", null, "draft", null);
        assertThatThrownBy(() -> record(Actor.SYSTEM, Audience.SHARED, "note-added", Map.of()))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void staysOneChainWhenManyWriteAtOnce() {
        IntStream.range(0, 24).parallel().forEach(number ->
                record(Actor.SYSTEM, Audience.INTERNAL, "note-added", Map.of("number", Integer.toString(number))));

        assertThat(timeline.of(file.reference(), Audience.INTERNAL)).hasSize(24);
        assertThat(check.firstBroken(file.reference())).isEmpty();
    }

    private void record(Actor actor, Audience audience, String event, Map<String, String> details) {
        cases.transaction.executeWithoutResult(running ->
                timeline.record(file.reference(), actor, audience, event, details));
    }
}
