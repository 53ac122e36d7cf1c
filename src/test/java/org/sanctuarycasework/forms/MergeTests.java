package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;
import static org.sanctuarycasework.forms.StreetParty.PAGES;
import static org.sanctuarycasework.forms.StreetParty.input;
import static org.sanctuarycasework.forms.StreetParty.messages;
import static org.sanctuarycasework.forms.StreetParty.page;
import static org.sanctuarycasework.forms.StreetParty.send;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people have one page of a form open at the same time. */
class MergeTests {

    private static final Answers SEEN = new Answers(Map.of("eventDay", "2027-06-05", "ward", "deptford", "plan", "Dance",
        "postcode", "SE6 4RU"));

    @Test
    void keepsWhatOnlyOneOfTheTwoChanged() {
        var theirs = SEEN.with(Map.of("ward", "blackheath"));

        var saved = sendDetails(theirs, "deptford", "Sing");

        assertThat(saved.done()).isTrue();
        assertThat(saved.answers().text("ward")).isEqualTo("blackheath");
        assertThat(saved.answers().text("plan")).isEqualTo("Sing");
        assertThat(saved.meanwhile().clashes()).isEmpty();
        assertThat(saved.meanwhile().taken()).extracting(AnsweredQuestion::key, AnsweredQuestion::values)
            .containsExactly(tuple("ward", List.of("Blackheath")));
    }

    @Test
    void doesNotMindAChangeToTheSameAnswer() {
        var saved = sendDetails(SEEN.with(Map.of("plan", "Sing")), "deptford", "Sing");

        assertThat(saved.done()).isTrue();
        assertThat(saved.meanwhile()).isEqualTo(Meanwhile.NOTHING);
    }

    @Test
    void asksWhatToKeepWhereBothChangedAnAnswer() {
        var theirs = SEEN.with(Map.of("plan", "Drum", "ward", "blackheath"));

        var clash = sendDetails(theirs, "deptford", "Sing");

        assertThat(clash.isClash()).isTrue();
        assertThat(clash.done()).isFalse();
        assertThat(clash.errors()).isEmpty();
        assertThat(clash.answers()).isEqualTo(theirs);
        assertThat(clash.meanwhile().taken()).extracting(AnsweredQuestion::key).containsExactly("ward");
        assertThat(clash.meanwhile().clashes()).singleElement().satisfies(open -> {
            assertThat(open.theirs().get(0).values()).containsExactly("Drum");
            assertThat(open.mine().get(0).values()).containsExactly("Sing");
            assertThat(open.chosen()).isNull();
        });
    }

    @Test
    void keepsWhatWasChosen() {
        var theirs = SEEN.with(Map.of("plan", "Drum", "ward", "blackheath"));
        Clash asked = sendDetails(theirs, "deptford", "Sing").meanwhile().clashes().get(0);

        var mine = sendDetails(theirs, "deptford", "Sing", "_choosing", "yes", asked.name(), asked.keepMine());
        assertThat(mine.done()).isTrue();
        assertThat(mine.answers()).isEqualTo(theirs.with(Map.of("plan", "Sing")).with(nothingElse(mine)));

        var kept = sendDetails(theirs, "deptford", "Sing", "_choosing", "yes", asked.name(), asked.keepTheirs());
        assertThat(kept.done()).isTrue();
        assertThat(kept.answers().text("plan")).isEqualTo("Drum");
        assertThat(kept.answers().text("ward")).isEqualTo("blackheath");
    }

    @Test
    void wantsAChoice() {
        var theirs = SEEN.with(Map.of("plan", "Drum"));

        var asked = sendDetails(theirs, "deptford", "Sing", "_choosing", "yes");

        assertThat(messages(asked)).containsExactly("Select which answer to keep for “Your plan”");
        assertThat(asked.errors().get(0).anchor()).isEqualTo("keep-plan");
        assertThat(asked.isClash()).isTrue();
    }

    @Test
    void asksAgainIfAThirdCameBetween() {
        Clash asked = sendDetails(SEEN.with(Map.of("plan", "Drum")), "deptford", "Sing").meanwhile().clashes().get(0);

        var again = sendDetails(SEEN.with(Map.of("plan", "Juggle")), "deptford", "Sing", "_choosing", "yes",
            asked.name(), asked.keepMine());

        assertThat(again.isClash()).isTrue();
        assertThat(again.errors()).isEmpty();
        assertThat(again.meanwhile().clashes().get(0).again()).isTrue();
        assertThat(again.meanwhile().clashes().get(0).theirs().get(0).values()).containsExactly("Juggle");
    }

    @Test
    void tellsWhatIsWrongBeforeItAsksWhatToKeep() {
        var theirs = SEEN.with(Map.of("postcode", "SE13 6LR"));

        var wrong = send("details", theirs, "_seen", seen("details", SEEN), "eventDay-day", "5", "eventDay-month", "6",
            "eventDay-year", "2027", "ward", "deptford", "plan", "Dance", "postcode", "nowhere");

        assertThat(wrong.isClash()).isFalse();
        assertThat(messages(wrong)).singleElement().asString().contains("postcode");
        assertThat(wrong.view().seen()).isEqualTo(seen("details", SEEN));
    }

    @Test
    void keepsSomethingUnreadableThatWasTypedWhereTheyAnsweredFirst() {
        var wrong = send("details", new Answers(Map.of("guests", new BigDecimal("40"))), "_seen", seen("details", Answers.NONE),
            "_action", "later", "guests", "many");

        assertThat(messages(wrong)).containsExactly("The number of guests must be a whole number, like 12");
        assertThat(wrong.view().items()).filteredOn(FieldView.class::isInstance).map(FieldView.class::cast)
            .filteredOn(view -> view.name().equals("guests")).extracting(FieldView::value).containsExactly("many");
    }

    @Test
    void showsWhatWasTakenOverOnAPageWithAnError() {
        var theirs = SEEN.with(Map.of("ward", "blackheath"));

        var wrong = sendDetails(theirs, "deptford", "");

        assertThat(messages(wrong)).containsExactly("Enter your plan");
        assertThat(wrong.meanwhile().taken()).extracting(AnsweredQuestion::key).containsExactly("ward");
        var mended = send("details", theirs, "_seen", wrong.view().seen(), "eventDay-day", "5", "eventDay-month", "6",
            "eventDay-year", "2027", "ward", "deptford", "plan", "Sing", "postcode", "SE6 4RU");
        assertThat(mended.done()).isTrue();
        assertThat(mended.answers().text("ward")).as("they have seen the other answer by now").isEqualTo("deptford");
    }

    @Test
    void takesTheItemsOfAListAsOneAnswer() {
        var seen = new Answers(Map.of("budget", List.of(Map.of("item", "Tent", "asked", new BigDecimal("100")))));
        var theirs = new Answers(Map.of("budget", List.of(Map.of("item", "Tent", "asked", new BigDecimal("200")))));

        var clash = send("budget", theirs, "_seen", seen("budget", seen), "_action", "later", "budget[0].item", "Stage",
            "budget[0].asked", "100");

        assertThat(clash.meanwhile().clashes()).singleElement().satisfies(open -> {
            assertThat(open.theirs().get(0).table().rows().get(0)).contains("Tent");
            assertThat(open.mine().get(0).table().rows().get(0)).contains("Stage");
        });
    }

    @Test
    void keepsQuestionsTogetherOfWhichOneIsAskedBecauseOfTheOther() {
        var seen = new Answers(Map.of("kind", "market", "stallKeeper", "Bo"));
        var theirs = new Answers(Map.of("kind", "party"));

        var clash = send("kind", theirs, "_seen", seen("kind", seen), "kind", "market", "stallKeeper", "Ann");

        assertThat(clash.meanwhile().clashes()).singleElement().satisfies(open -> {
            assertThat(open.mine()).extracting(AnsweredQuestion::key).containsExactly("kind", "stallKeeper");
            assertThat(open.theirs()).extracting(AnsweredQuestion::isAnswered).containsExactly(true, false);
        });
        Clash open = clash.meanwhile().clashes().get(0);
        var kept = send("kind", theirs, "_seen", seen("kind", seen), "kind", "market", "stallKeeper", "Ann",
            open.name(), open.keepMine());
        assertThat(kept.answers().values()).isEqualTo(Map.of("kind", "market", "stallKeeper", "Ann"));
    }

    @Test
    void onlyTellsOfTheOtherWhereAnswersAreNotBroughtTogether() {
        var changed = new Answers(Map.of("eventName", "Theirs"));

        var first = PAGES.read(FORM, page("name"), input("_seen", seen("name", Answers.NONE), "eventName", "Mine"), changed, CONTEXT);
        assertThat(first.done()).isFalse();
        assertThat(first.isClash()).isFalse();
        assertThat(messages(first).get(0)).startsWith("Somebody else changed this page");
        assertThat(((FieldView) first.view().items().get(0)).value()).isEqualTo("Mine");

        var second = PAGES.read(FORM, page("name"), input("_seen", first.view().seen(), "eventName", "Mine"), changed, CONTEXT);
        assertThat(second.answers().text("eventName")).isEqualTo("Mine");
    }

    @Test
    void comparesWithEverythingIfWhatWasSeenCannotBeRead() {
        var clash = send("name", new Answers(Map.of("eventName", "Theirs")), "_seen", "?", "eventName", "Mine");

        assertThat(clash.isClash()).isTrue();
    }

    @Test
    void carriesAHashForEachQuestionAndNoAnswer() {
        String seen = seen("details", SEEN);

        assertThat(seen).doesNotContain("Dance", "deptford").hasSizeLessThan(150);
        assertThat(seen).isEqualTo(seen("details", Answers.fromJson(SEEN.toJson())));
    }

    @Test
    void knowsTheSameNumberHoweverItIsWrittenAndTheSameItemHoweverItIsOrdered() {
        assertThat(Seen.hash(new BigDecimal("1200.00"))).isEqualTo(Seen.hash(new BigDecimal("1200")));
        assertThat(Seen.hash(List.of(Answers.fromJson("{\"a\":1,\"b\":null,\"c\":2}").values())))
            .isEqualTo(Seen.hash(List.of(Answers.fromJson("{\"c\":2,\"a\":1}").values())));
        assertThat(Seen.hash(false)).isEqualTo(Seen.hash(null)).isEqualTo(Seen.hash(List.of()));
    }

    private static Map<String, Object> nothingElse(Submitted submitted) {
        return submitted.answers().values().entrySet().stream().filter(answer -> Answers.isEmpty(answer.getValue()))
            .collect(HashMap::new, (map, answer) -> map.put(answer.getKey(), null), Map::putAll);
    }

    private static Submitted sendDetails(Answers before, String ward, String plan, String... more) {
        var sent = new ArrayList<>(List.of("_seen", seen("details", SEEN), "eventDay-day", "5",
            "eventDay-month", "6", "eventDay-year", "2027", "ward", ward, "plan", plan, "postcode", "SE6 4RU"));
        sent.addAll(List.of(more));
        return send("details", before, sent.toArray(String[]::new));
    }

    private static String seen(String page, Answers answers) {
        return PAGES.show(FORM, page(page), answers, CONTEXT).seen();
    }
}
