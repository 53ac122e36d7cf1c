package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sanctuarycasework.forms.StreetParty.messages;
import static org.sanctuarycasework.forms.StreetParty.send;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatedGroupTests {

    private static final Answers MARKET = new Answers(Map.of("kind", "market"));

    @Test
    void keepsEachLineWithItsAmounts() {
        var submitted = send("budget", MARKET, "budget[0].item", "Hall", "budget[0].cost", "£1,200", "budget[0].asked", "1 000.50",
            "budget[0].lineKind", "stall");

        assertThat(submitted.errors()).isEmpty();
        assertThat(submitted.answers().rows("budget")).containsExactly(Map.of(
            "item", "Hall", "cost", new BigDecimal("1200"), "asked", new BigDecimal("1000.50"), "lineKind", "stall"));
        assertThat(total(submitted.view())).isEqualTo("£1,000.50");
    }

    @Test
    void addsALineAndKeepsWhatWasTypedEvenIfWrong() {
        var submitted = send("budget", MARKET, "_action", "add:budget", "budget[0].item", "Hall", "budget[0].cost", "lots");

        assertThat(submitted.errors()).isEmpty();
        assertThat(submitted.done()).isFalse();
        assertThat(submitted.answers()).isEqualTo(MARKET);
        var lines = lines(submitted.view());
        assertThat(lines).hasSize(2);
        assertThat(field(lines.get(0), "budget[0].cost").value()).isEqualTo("lots");
        assertThat(field(lines.get(1), "budget[1].cost").value()).isEmpty();
    }

    @Test
    void takesTheLineAwayThatWasPressed() {
        var submitted = send("budget", MARKET, "_action", "remove:budget:0", "budget[0].item", "Hall", "budget[1].item", "Band");

        assertThat(lines(submitted.view())).hasSize(1);
        assertThat(field(lines(submitted.view()).get(0), "budget[0].item").value()).isEqualTo("Band");
    }

    @Test
    void saysInWhichLineSomethingIsWrong() {
        var submitted = send("budget", MARKET, "budget[0].item", "Hall", "budget[0].cost", "10", "budget[0].asked", "20",
            "budget[1].item", "", "budget[1].cost", "ten", "budget[1].asked", "-1");

        assertThat(submitted.errors()).extracting(FormError::message, FormError::anchor).containsExactly(
            tuple("Budget line 1: You cannot ask for more than it costs", "budget-0-asked"),
            tuple("Budget line 2: Enter what it is for", "budget-1-item"),
            tuple("Budget line 2: The cost must be a number, like 250 or 1,200.50", "budget-1-cost"),
            tuple("Budget line 2: The amount you ask for must be 0 or more", "budget-1-asked"));
    }

    @Test
    void forgetsBlankLinesAndClosesGaps() {
        var submitted = send("budget", MARKET, "budget[2].item", "", "budget[7].item", "Hall", "budget[7].cost", "5",
            "budget[7].asked", "5");

        assertThat(submitted.answers().rows("budget")).hasSize(1);
    }

    @Test
    void demandsTheLeastNumberOfLines() {
        var submitted = send("budget", MARKET, "budget[0].item", "");

        assertThat(submitted.errors()).extracting(FormError::message, FormError::anchor)
            .containsExactly(tuple("Add at least one cost", "budget-0-item"));
        assertThat(lines(submitted.view())).hasSize(1);
    }

    @Test
    void stopsAtTheMostLines() {
        var input = new ArrayList<String>();
        for (int line = 0; line < 21; line++) {
            input.addAll(List.of("budget[" + line + "].item", "Hall", "budget[" + line + "].cost", "1", "budget[" + line + "].asked", "1"));
        }

        assertThat(messages(send("budget", MARKET, input.toArray(String[]::new))))
            .containsExactly("You can add no more than 20 here. Remove some");

        input.addAll(List.of("_action", "add:budget"));
        assertThat(lines(send("budget", MARKET, input.toArray(String[]::new)).view())).hasSize(21);
    }

    @Test
    void holdsTheSumAgainstThePotAndNamesIt() {
        var submitted = send("budget", MARKET, "budget[0].item", "Hall", "budget[0].cost", "6000", "budget[0].asked", "5000.01");

        assertThat(messages(submitted)).containsExactly("You ask for more than there is in the street pot (£5,000)");
        assertThat(repeated(submitted.view()).error()).isEqualTo("You ask for more than there is in the street pot (£5,000)");
    }

    @Test
    void dropsWhatALineDoesNotAskAnyMore() {
        var answers = send("budget", new Answers(Map.of("kind", "party")), "budget[0].item", "Hall", "budget[0].cost", "1",
            "budget[0].asked", "1", "budget[0].lineKind", "stall").answers();

        assertThat(answers.rows("budget").get(0)).doesNotContainKey("lineKind");
    }

    @Test
    void ignoresWhatIsPressedForAGroupThatIsNotThere() {
        assertThat(lines(send("budget", MARKET, "_action", "remove:budget:99", "budget[0].item", "Hall").view())).hasSize(1);
        assertThat(lines(send("budget", MARKET, "_action", "add:wages", "budget[0].item", "Hall").view())).hasSize(1);
    }

    private static RepeatedView repeated(PageView view) {
        return view.items().stream().filter(RepeatedView.class::isInstance).map(RepeatedView.class::cast).findFirst().orElseThrow();
    }

    private static List<List<View>> lines(PageView view) {
        return repeated(view).items();
    }

    private static FieldView field(List<View> line, String name) {
        return line.stream().filter(FieldView.class::isInstance).map(FieldView.class::cast)
            .filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private static String total(PageView view) {
        return view.items().stream().filter(AnsweredQuestion.class::isInstance).map(AnsweredQuestion.class::cast)
            .findFirst().orElseThrow().values().get(0);
    }
}
