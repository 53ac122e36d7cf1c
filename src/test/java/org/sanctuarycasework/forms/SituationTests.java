package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.forms.StreetParty.CONDITIONS;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.forms.file.FormReader;

class SituationTests {

    private static final Field STALL_KEEPER = FORM.field("stallKeeper").orElseThrow();

    @Test
    void showsWhatCannotBeDecidedYet() {
        var situation = situation(Map.of());

        assertThat(situation.isHidden(STALL_KEEPER)).isFalse();
        assertThat(situation.isUndecided(STALL_KEEPER)).isTrue();
    }

    @Test
    void decidesOverWhatIsNotAsked() {
        var form = new FormReader(CONDITIONS).read("a.form", """
            {"type": "default", "schemaVersion": 18, "id": "a", "components": [
              {"type": "group", "id": "page", "label": "Page", "properties": {"page": "page"}, "components": [
                {"type": "textfield", "id": "first", "key": "first", "label": "First"},
                {"type": "textfield", "id": "second", "key": "second", "label": "Second", "conditional": {"hide": "=first = \\"no\\""}},
                {"type": "textfield", "id": "third", "key": "third", "label": "Third", "conditional": {"hide": "=second != \\"yes\\""}}]}]}""");
        var third = form.field("third").orElseThrow();

        assertThat(Situation.of(form, new Answers(Map.of("first", "no", "second", "yes")), Map.of()).isHidden(third)).isTrue();
        assertThat(Situation.of(form, new Answers(Map.of("first", "ok", "second", "yes")), Map.of()).isHidden(third)).isFalse();
        assertThat(Situation.of(form, new Answers(Map.of("first", "ok")), Map.of()).isUndecided(third)).isTrue();
    }

    @Test
    void keepsOnlyTheAnswersToWhatIsAsked() {
        var situation = situation(Map.of("kind", "party", "stallKeeper", "Bo", "unknown", "x"));

        assertThat(situation.kept()).isEqualTo(Map.of("kind", "party"));
    }

    @Test
    void putsValuesIntoSentences() {
        assertThat(situation(Map.of("kind", "party")).fill("{kind} in {potName}: {pot}, {nothing}."))
            .isEqualTo("party in the street pot: £5,000, .");
    }

    @Test
    void leavesBlankItemsOutOfSums() {
        var blank = new HashMap<String, Object>();
        blank.put("asked", null);
        var situation = situation(Map.of("budget", List.of(Map.of("asked", new BigDecimal("7")), blank)));

        assertThat(situation.fill("{total}")).isEqualTo("£7");
    }

    private static Situation situation(Map<String, Object> answers) {
        return Situation.of(FORM, new Answers(answers), CONTEXT);
    }
}
