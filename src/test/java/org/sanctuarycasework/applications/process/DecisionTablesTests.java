package org.sanctuarycasework.applications.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class DecisionTablesTests {

    private static final Map<String, String> ELIGIBLE = Map.of(
        "organisationKind", "charity", "worksInBorough", "yes", "projectInBorough", "yes",
        "benefitsPublic", "yes", "bankAccount", "yes");

    private final Set<String> matched = new TreeSet<>();
    private final DmnEngine engine = engine();

    @ParameterizedTest
    @ValueSource(strings = {"charity", "community-interest-company", "not-for-profit-company", "co-operative",
        "community-group", "faith-group", "school"})
    void findsNoReasonAgainstAnOrganisationThatMayApply(String kind) {
        assertThat(reasons(Map.of("organisationKind", kind))).isEmpty();
    }

    @Test
    void letsAnotherOrganisationHoldTheMoney() {
        assertThat(reasons(Map.of("bankAccount", "another-organisation"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"organisationKind, individual, one-person", "organisationKind, group-without-rules, no-written-rules",
        "organisationKind, business, makes-profit", "organisationKind, public-body, public-body",
        "organisationKind, political-group, political", "worksInBorough, no, not-from-the-borough",
        "projectInBorough, no, project-elsewhere", "benefitsPublic, no, not-for-the-public",
        "bankAccount, no, no-bank-account"})
    void saysWhyAnApplicationIsNotEligible(String question, String answer, String reason) {
        assertThat(reasons(Map.of(question, answer))).containsExactly(reason);
    }

    @Test
    void givesEveryReasonThatApplies() {
        assertThat(reasons(Map.of("organisationKind", "individual", "bankAccount", "no")))
            .containsExactlyInAnyOrder("one-person", "no-bank-account");
    }

    @Test
    void tellsApplicantsInWordsWhyNotAndWhatElseToTry() throws IOException {
        var texts = PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/applications.properties"));
        assertThat(rules("ncil-eligibility")).isNotEmpty().allSatisfy(reason -> assertThat(texts)
            .containsKeys("applications.eligibility.reason." + reason, "applications.eligibility.try." + reason));
    }

    @ParameterizedTest
    @CsvSource({"0.01, false, grants-managers", "10000, false, grants-managers", "10000.01, false, directors",
        "50000.00, false, directors", "50000.01, false, cabinet-support", "500, true, cabinet-support"})
    void findsTheTeamThatDecides(BigDecimal amount, boolean oneList, String team) {
        var result = evaluate("ncil-delegation", Map.of("amount", amount, "oneList", oneList,
            "managerLimit", new BigDecimal("10000.00"), "directorLimit", new BigDecimal("50000.00")));
        assertThat(result.<String>getSingleEntry()).isEqualTo(team);
    }

    @ParameterizedTest
    @CsvSource({"ncil, checkCompleteness, 5", "ncil, confirmNotEligible, 5", "ncil, provideInformation, 10",
        "ncil, recordConsultation, 20", "ncil, writeFeedback, 5", "ncil, recommendOutcome, 5", "ncil, decideApplication, 10",
        "grant-assessment, assessApplication, 10", "grant-assessment, moderateAssessments, 5", "grant-appeal, hearAppeal, 20"})
    void givesEachTaskItsWorkingDays(String process, String task, int workingDays) {
        assertThat(evaluate(process + "-task-times", Map.of("task", task)).<Integer>getSingleEntry()).isEqualTo(workingDays);
    }

    @Test
    void hasNoRuleThatNothingReaches() {
        ELIGIBLE.keySet().forEach(question -> Stream.of("no", "individual", "group-without-rules", "business",
            "public-body", "political-group").forEach(answer -> reasons(Map.of(question, answer))));
        Stream.of("1", "10001", "50001").forEach(amount -> Stream.of(true, false).forEach(oneList -> evaluate(
            "ncil-delegation", Map.of("amount", new BigDecimal(amount), "oneList", oneList,
                "managerLimit", 10000, "directorLimit", 50000))));
        Stream.of("checkCompleteness", "confirmNotEligible", "provideInformation", "recordConsultation", "writeFeedback",
            "recommendOutcome", "decideApplication").forEach(task -> evaluate("ncil-task-times", Map.of("task", task)));

        assertThat(matched).containsExactlyInAnyOrderElementsOf(
            Stream.of("ncil-eligibility", "ncil-delegation", "ncil-task-times")
                .flatMap(table -> rules(table).stream()).toList());
    }

    private List<String> reasons(Map<String, String> answers) {
        var all = new TreeMap<>(ELIGIBLE);
        all.putAll(answers);
        return evaluate("ncil-eligibility", all).collectEntries("reason");
    }

    private DmnDecisionTableResult evaluate(String table, Map<String, ?> values) {
        DmnDecision decision = engine.parseDecision(table, getClass().getResourceAsStream(path(table)));
        return engine.evaluateDecisionTable(decision, Map.copyOf(values));
    }

    private DmnEngine engine() {
        var configuration = (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration
            .createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules().stream()
            .map(DmnEvaluatedDecisionRule::getId).forEach(matched::add));
        return configuration.buildEngine();
    }

    private static Set<String> rules(String table) {
        var model = Dmn.readModelFromStream(DecisionTablesTests.class.getResourceAsStream(path(table)));
        return model.getModelElementsByType(Rule.class).stream().map(Rule::getId).collect(Collectors.toSet());
    }

    private static String path(String table) {
        String folder = table.startsWith("grant-") ? table.replace("-task-times", "") : "ncil-application";
        return "/processes/" + folder + "/" + table + ".dmn";
    }
}
