package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.engine.TestConditions;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class NcilFormsTests {

    private final Forms forms = new Forms(new PathMatchingResourcePatternResolver(),
        TestConditions.at("2026-11-22T10:00:00Z"), null, Clock.systemUTC());
    private final FormPages pages = new FormPages(messages());
    private final Map<String, Object> context = new HashMap<>(Map.of(
        "wards", choices(json("/rounds/wards.json"), "code"),
        "priorities", choices(json("/rounds/ncil-2024.json").get("priorities"), "key"),
        "pot", new BigDecimal("70000"), "potName", "The pot", "roundName", "NCIL", "today", "2026-11-22"));

    static List<SampleAnswers> samples() {
        return SampleAnswers.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ncil-application", "ncil-eligibility", "check-completeness", "ask-for-information",
        "confirm-not-eligible", "recommend-outcome", "decide-application"})
    void asksForEveryRequiredAnswerInItsOwnSentence(String form) {
        assertThat(forms.latest(form).pages().stream().flatMap(page -> page.fields().stream()))
            .filteredOn(field -> field.required())
            .isNotEmpty().allMatch(field -> field.wording().required() != null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsNothingWrongWithCompleteAnswers(SampleAnswers sample) {
        assertThat(errors(sample.answers())).isEmpty();
    }

    @Test
    void wantsEveryPageAnswered() {
        assertThat(pages.check(form(), Answers.NONE, context)).extracting(FormError::pageKey)
            .contains("type", "wards", "organisation", "people-seeking-sanctuary", "budget", "files", "declaration");
    }

    @Test
    void wantsThreeWardsForABoroughWideProject() {
        var answers = SampleAnswers.of("borough-wide").with(Map.of("deliveryWards", List.of("E05013714", "E05013715")));
        assertThat(errors(answers)).containsExactly("Select at least 3 wards for a borough-wide project");
    }

    @Test
    void wantsTheWardThatPaysAmongThoseOfTheProject() {
        var answers = SampleAnswers.complete().with(Map.of("deliveryWards", List.of("E05013714")));
        assertThat(errors(answers)).singleElement().asString().contains("Select the ward whose money");
    }

    @ParameterizedTest
    @CsvSource({"ward-capital, ward’s pot for capital", "ward-revenue, ward’s pot for revenue",
        "borough-wide, borough-wide pot"})
    void refusesToAskForMoreThanThePotHolds(String type, String pot) {
        context.put("pot", new BigDecimal("100"));
        assertThat(errors(SampleAnswers.of(type))).singleElement().asString().contains(pot);
    }

    @Test
    void doesNotSpeakOfAPotThatIsNotChosenYet() {
        context.remove("pot");
        assertThat(errors(SampleAnswers.complete())).isEmpty();
    }

    @Test
    void refusesALineThatAsksForMoreThanItCosts() {
        var answers = SampleAnswers.complete().with(Map.of("budget", List.of(line("100", "101"))));
        assertThat(errors(answers)).anyMatch(error -> error.contains("must not be more than the cost"));
    }

    @Test
    void refusesToAskForNothing() {
        var answers = SampleAnswers.complete().with(Map.of("budget", List.of(line("4600", "0"))));
        assertThat(errors(answers)).containsExactly("Ask for more than £0 from NCIL");
    }

    @Test
    void countsOnlyMoneyThatIsSecured() {
        var hopedFor = Map.of("funder", "A trust", "amount", new BigDecimal("4600"), "stage", "hoped-for");
        assertThat(errors(SampleAnswers.complete().with(Map.of("otherFunding", List.of(hopedFor)))))
            .singleElement().asString().contains("Other money must be secured before you apply");
    }

    @Test
    void wantsTheMoneyToAddUp() {
        var secured = Map.of("funder", "A trust", "amount", new BigDecimal("1"), "stage", "secured");
        assertThat(errors(SampleAnswers.complete().with(Map.of("otherFunding", List.of(secured)))))
            .singleElement().asString().contains("must add up to the cost of the whole project");
        assertThat(errors(SampleAnswers.complete().with(Map.of("hasOtherFunding", "no"))))
            .singleElement().asString().contains("You do not ask for the whole cost from NCIL");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2027-11-21, The date on which the project starts must be in the future",
        "2027-04-01, 2027-04-01, The project must end after it starts",
        "2027-04-01, 2029-04-02, The project must end within 2 years of its start"})
    void refusesATimetableThatCannotBe(String start, String end, String sentence) {
        var answers = SampleAnswers.complete().with(Map.of("startOn", start, "endOn", end));
        assertThat(errors(answers)).containsExactly(sentence);
    }

    @Test
    void wantsASafeguardingPolicyOnlyFromThoseWhoWorkWithChildrenOrAdultsAtRisk() {
        var withoutPolicy = SampleAnswers.complete().with(Map.of("safeguardingPolicy", List.of()));
        assertThat(errors(withoutPolicy)).containsExactly("Attach your safeguarding policy");
        assertThat(errors(withoutPolicy.with(Map.of("worksWithChildren", "no")))).isEmpty();
    }

    @Test
    void asksHowPeopleSeekingSanctuaryAreWelcomedIfThePlanDoesNotIncludeThem() {
        assertThat(errors(SampleAnswers.complete().with(Map.of("sanctuaryIncluded", "no"))))
            .containsExactly("Enter how you will welcome people seeking sanctuary who come");
    }

    @Test
    void wantsMeetingAndMinuteOnlyFromMayorAndCabinet() {
        Form form = forms.latest("decide-application");
        var answers = new Answers(Map.of("outcome", "offer", "amount", new BigDecimal("500"), "reason", "It helps."));
        Map<String, Object> situation = Map.of("requested", new BigDecimal("400"), "level", "director");
        assertThat(pages.check(form, answers, situation)).extracting(FormError::message)
            .containsExactly("The amount must not be more than the applicant asked for");
        assertThat(pages.check(form, answers, Map.of("requested", new BigDecimal("500"), "level", "cabinet")))
            .extracting(FormError::fieldKey).containsExactly("meetingOn", "minuteReference");
    }

    @Test
    void wantsAReasonUnlessTheApplicationIsComplete() {
        Form form = forms.latest("check-completeness");
        assertThat(pages.check(form, new Answers(Map.of("finding", "complete")), Map.of())).isEmpty();
        assertThat(pages.check(form, new Answers(Map.of("finding", "not-eligible")), Map.of()))
            .extracting(FormError::fieldKey).containsExactly("comment");
    }

    private Form form() {
        return forms.latest("ncil-application");
    }

    private List<String> errors(Answers answers) {
        return pages.check(form(), answers, context).stream().map(FormError::message).toList();
    }

    private static Map<String, Object> line(String cost, String asked) {
        return Map.of("item", "Hall", "cost", new BigDecimal(cost), "asked", new BigDecimal(asked));
    }

    private static List<Choice> choices(JsonNode entries, String value) {
        return entries.valueStream()
            .map(entry -> new Choice(entry.get(value).asText(), entry.get("name").asText())).toList();
    }

    private static JsonNode json(String path) {
        try (var file = NcilFormsTests.class.getResourceAsStream(path)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/forms");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
