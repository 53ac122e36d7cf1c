package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackDraftTests {

    @Test
    void saysOnceWhatBothAssessorsWrote() {
        assertThat(FeedbackDraft.of(List.of("It is clear.", "It is clear."), 2000)).isEqualTo("It is clear.");
        assertThat(FeedbackDraft.of(List.of("It is clear.", "It is dear."), 2000)).isEqualTo("It is clear.\nIt is dear.");
    }

    @Test
    void isNoLongerThanTheFeedbackMayBeAndEndsWithAWholeWord() {
        String draft = FeedbackDraft.of(List.of("welcome 😀 ".repeat(400), "x".repeat(4000)), 2000);

        assertThat(draft.codePointCount(0, draft.length())).isLessThanOrEqualTo(2000).isGreaterThan(1900);
        assertThat(draft.lines().toList()).hasSize(2).allSatisfy(line -> assertThat(line).endsWith("…"));
        assertThat(draft.lines().findFirst().orElseThrow()).matches("(welcome 😀 )+(welcome|welcome 😀)…");
    }
}
