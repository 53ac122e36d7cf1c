package org.sanctuarycasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision table keeps to: officers own them, and the timeline tells which rule decided, in its words. */
class DecisionModelsTests {

    static List<Models.Tables> tables() {
        return Models.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areCalledAsTheirFileAndSayWhatTheyAre(Models.Tables file) {
        assertThat(file.model().getModelElementsByType(Decision.class)).singleElement().satisfies(table -> {
            assertThat(table.getId() + ".dmn").isEqualTo(file.file());
            assertThat(table.getName()).isNotBlank();
            assertThat(table.getDescription()).isNotNull();
            assertThat(table.getVersionTag()).isNotBlank();
            assertThat(table.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveNoIdThatAnEditorMadeUp(Models.Tables file) {
        assertThat(Models.ids(file.xml())).doesNotHaveDuplicates()
                .noneMatch(id -> Models.GENERATED_ID.matcher(id).matches());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sayOfEveryColumnAndRuleWhatItMeans(Models.Tables file) {
        assertThat(file.model().getModelElementsByType(Input.class)).extracting(Input::getLabel).doesNotContainNull();
        assertThat(file.model().getModelElementsByType(Output.class)).extracting(Output::getName).doesNotContainNull();
        assertThat(file.model().getModelElementsByType(Rule.class)).isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areWrittenInFeelWithoutScripts(Models.Tables file) {
        assertThat(Models.found("expressionLanguage=\"([^\"]+)\"", file.xml())).allMatch("feel"::equals);
    }
}
