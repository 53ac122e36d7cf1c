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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormPagesReadTests {

    @Test
    void keepsTypedAnswers() {
        var submitted = send("details", Answers.NONE,
            "eventDay-day", "5", "eventDay-month", "June", "eventDay-year", "2027", "ward", "deptford",
            "music", "band", "music", "choir", "plan", " Dance\r\nand  sing ", "contactMail", "amina@example.org",
            "contactPhone", "020 7946 0000", "postcode", "se64ru", "charity", "sc012345", "guests", "1,200",
            "streets", "se6 4ru, SE13 6LR\nSE6 4RU", "unknown", "x");

        assertThat(submitted.errors()).isEmpty();
        assertThat(submitted.done()).isTrue();
        assertThat(submitted.answers().values()).containsExactlyInAnyOrderEntriesOf(Map.of(
            "eventDay", "2027-06-05", "ward", "deptford", "music", List.of("band", "choir"), "plan", "Dance\nand  sing",
            "contactMail", "amina@example.org", "contactPhone", "020 7946 0000", "postcode", "SE6 4RU",
            "charity", "SC012345", "guests", new BigDecimal("1200"), "streets", "SE6 4RU\nSE13 6LR"));
    }

    @Test
    void saysWhatIsMissingAndWhereToGo() {
        var submitted = send("details", Answers.NONE, "eventDay-month", "6");

        assertThat(submitted.errors()).extracting(FormError::message, FormError::anchor).containsExactly(
            tuple("The day of the event must include a day and year", "eventDay-day"),
            tuple("Select ward", "ward"),
            tuple("Enter your plan", "plan"));
        assertThat(submitted.done()).isFalse();
        assertThat(submitted.answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void namesTheQuestionWhereTheLabelIsOne() {
        assertThat(messages(send("name", Answers.NONE))).containsExactly("Answer the question “What is the event called?”");
    }

    @Test
    void refusesADayThatTheFormDoesNotAllow() {
        var submitted = send("details", Answers.NONE, "eventDay-day", "22", "eventDay-month", "11", "eventDay-year", "2026");

        assertThat(messages(submitted)).contains("The day of the event must be in the future");
    }

    @Test
    void doesNotDemandWhatCannotBeDecidedYet() {
        assertThat(messages(send("kind", Answers.NONE))).containsExactly("Select what you plan");
    }

    @Test
    void dropsWhatIsNotAskedAnyMore() {
        var before = send("kind", Answers.NONE, "kind", "market", "stallKeeper", "Bo").answers();
        assertThat(before.text("stallKeeper")).isEqualTo("Bo");

        var after = send("kind", before, "kind", "party", "stallKeeper", "Bo").answers();
        assertThat(after.values()).containsOnlyKeys("kind");
    }

    @Test
    void demandsWhatIsAskedBecauseOfAnAnswerOnTheSamePage() {
        assertThat(messages(send("kind", Answers.NONE, "kind", "market"))).containsExactly("Enter name of the stall keeper");
    }

    @Test
    void refusesAnAnswerThatWasNotOffered() {
        var submitted = send("kind", Answers.NONE, "kind", "carnival");

        assertThat(messages(submitted)).containsExactly("Select one of the answers on the page");
    }

    @Test
    void takesTheFirstOfRepeatedValues() {
        assertThat(send("name", Answers.NONE, "eventName", "First", "eventName", "Second").answers().text("eventName"))
            .isEqualTo("First");
    }

    @Test
    void refusesCharactersThatCannotBeStoredAndKeepsTheRest() {
        var submitted = send("name", Answers.NONE, "eventName", "Sum\u0000mer");

        assertThat(messages(submitted).get(0)).startsWith("Your answer has a character in it that cannot be stored");
        assertThat(((FieldView) submitted.view().items().get(0)).value()).isEqualTo("Summer");
    }

    @Test
    void refusesFarTooMuchText() {
        var submitted = send("details", Answers.NONE, "plan", "a ".repeat(60_000));

        assertThat(messages(submitted)).containsExactly(
            "There is too much text on this page. Shorten it to 100,000 characters or fewer");
    }

    @Test
    void leavesClosedQuestionsAsTheyAre() {
        var before = new Answers(Map.of("kind", "market", "stallKeeper", "Bo"));

        var submitted = PAGES.read(FORM, page("kind"), input("kind", "party", "stallKeeper", "Ann"), before, CONTEXT,
            Set.of("stallKeeper"));

        assertThat(submitted.answers().values()).isEqualTo(Map.of("kind", "market", "stallKeeper", "Ann"));
        assertThat(submitted.view().items().get(0)).isInstanceOf(AnsweredQuestion.class);
    }

    @Test
    void opensWhatIsOnlyAskedBecauseOfTheNewAnswer() {
        var before = new Answers(Map.of("poster", "no", "more", "Nothing"));

        var submitted = PAGES.read(FORM, page("more"), input("poster", "yes", "posterText", "Come!", "more", "x"), before,
            CONTEXT, Set.of("poster"));

        assertThat(submitted.answers().values()).isEqualTo(Map.of("poster", "yes", "posterText", "Come!", "more", "Nothing"));
    }

    @Test
    void demandsNothingFromWhoComesBackLater() {
        var submitted = send("details", Answers.NONE, "_action", "later", "ward", "deptford");

        assertThat(submitted.done()).isTrue();
        assertThat(submitted.answers().text("ward")).isEqualTo("deptford");
        assertThat(messages(send("details", Answers.NONE, "_action", "later", "guests", "many")))
            .containsExactly("The number of guests must be a whole number, like 12");
    }

    @Test
    void remembersWhatWasSeenWhileItemsAreAdded() {
        var opened = PAGES.show(FORM, page("budget"), Answers.NONE, CONTEXT);
        var changed = new Answers(Map.of("budget", List.of(Map.of("item", "Theirs"))));

        assertThat(send("budget", changed, "_seen", opened.seen(), "_action", "add:budget").view().seen())
            .isEqualTo(opened.seen());
    }

    @Test
    void demandsAFileAndCountsThem() {
        var before = new Answers(Map.of("budget", List.of(Map.of("asked", new BigDecimal("2000")))));

        assertThat(messages(send("insurance", before, "insured", "true"))).containsExactly("Attach your insurance policy");
        assertThat(messages(send("insurance", before.with(Map.of("policy", List.of("a", "b", "c"))), "insured", "true")))
            .containsExactly("You can attach no more than 2 files here. Remove one first");
    }

    @Test
    void ignoresFilesNamedInTheInput() {
        var before = new Answers(Map.of("policy", List.of("doc-1")));

        assertThat(send("insurance", before, "policy", "somebody-elses", "insured", "true").answers().list("policy"))
            .containsExactly("doc-1");
    }

    @Test
    void takesAFileAwayAndKeepsWhatWasTyped() {
        var before = new Answers(Map.of("policy", List.of("doc-1", "doc-2")));

        var submitted = send("insurance", before, "_action", "remove-file:policy:doc-1", "insured", "true");

        assertThat(submitted.done()).isFalse();
        assertThat(submitted.errors()).isEmpty();
        assertThat(submitted.answers().list("policy")).containsExactly("doc-2");
        assertThat(submitted.answers().ticked("insured")).isFalse();
        assertThat(((FieldView) submitted.view().items().get(0)).files()).extracting(AttachedFile::name)
            .containsExactly("photo.jpg");
        assertThat(((FieldView) submitted.view().items().get(1)).value()).isEqualTo("true");
    }

    @Test
    void showsWhatWasWrongWithAFile() {
        var context = new HashMap<>(CONTEXT);
        context.put("fileErrors", Map.of("policy", "The selected file must be a PDF"));

        var submitted = PAGES.read(FORM, page("insurance"), input("insured", "true"), Answers.NONE, context);

        assertThat(messages(submitted)).contains("The selected file must be a PDF");
        assertThat(((FieldView) submitted.view().items().get(0)).error()).isEqualTo("The selected file must be a PDF");
    }
}
