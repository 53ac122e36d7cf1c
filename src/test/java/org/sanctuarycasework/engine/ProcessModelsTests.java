package org.sanctuarycasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model keeps to, so that officers, developers and the engine read the same in it. */
class ProcessModelsTests {

    static final Set<String> BEANS = Models.beans();

    static List<Models.Process> processes() {
        return Models.processes();
    }

    @Test
    void areThere() {
        assertThat(processes()).isNotEmpty();
        assertThat(BEANS).contains("dueTimes");
        assertThat(Models.teams()).contains("grants-officers");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void areCalledAsTheirFolderAndSayWhatTheyAre(Models.Process file) {
        assertThat(file.file()).isEqualTo(file.folder() + ".bpmn");
        assertThat(all(file, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(file.folder());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaVersionTag()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void haveNoIdThatAnEditorMadeUp(Models.Process file) {
        assertThat(Models.ids(file.xml())).doesNotHaveDuplicates()
                .noneMatch(id -> Models.GENERATED_ID.matcher(id).matches());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void nameEverythingThatIsDrawn(Models.Process file) {
        assertThat(all(file, FlowNode.class)).extracting(FlowElement::getName).doesNotContainNull();
        assertThat(all(file, Message.class)).extracting(Message::getName).doesNotContainNull();
        assertThat(all(file, Gateway.class)).filteredOn(gateway -> gateway.getOutgoing().size() > 1 && !(gateway instanceof ParallelGateway))
                .extracting(Gateway::getName).allMatch(name -> name.endsWith("?"), "is a question");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callATaskInTheModelAsInItsLabel(Models.Process file) {
        assertThat(all(file, Task.class)).allSatisfy(task -> assertThat(task.getId()).isEqualTo(camelCase(task.getName())));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void giveEveryUserTaskATeamADueTimeAndItsPurpose(Models.Process file) {
        assertThat(all(file, UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty().allMatch(
                    team -> team.contains("${") || Models.teams().contains(team), "is a team or worked out");
            assertThat(task.getCamundaAssignee()).satisfiesAnyOf(nobody -> assertThat(nobody).isNull(),
                    workedOut -> assertThat(workedOut).startsWith("${"));
            assertThat(task.getCamundaDueDate()).startsWith("${");
            assertThat(task.getDocumentations()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void workOutTheDueTimeOfTheTaskItself(Models.Process file) {
        assertThat(all(file, UserTask.class)).filteredOn(task -> task.getCamundaDueDate().contains("dueTimes"))
                .allSatisfy(task -> assertThat(task.getCamundaDueDate())
                        .isEqualTo("${dueTimes.of(execution, '" + task.getId() + "')}"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callTheDelegateNamedAsTheTask(Models.Process file) {
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "Delegate}");
            assertThat(BEANS).contains(task.getId() + "Delegate");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void nameOnlyBeansThatModelsMayName(Models.Process file) {
        List<String> expressions = Models.found("\\$\\{(.*?)}", file.xml());
        List<String> called = expressions.stream().flatMap(text -> Models.found("(\\w+)\\s*[.\\[]", text).stream()).toList();

        assertThat(expressions).isNotEmpty();
        assertThat(called).allMatch(name -> BEANS.contains(name) || name.equals("execution"), "is known to models");
        assertThat(file.xml()).doesNotContain("#{");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void haveNoScriptsListenersOrClasses(Models.Process file) {
        assertThat(file.xml()).doesNotContain("scriptTask", "camunda:script", "camunda:executionListener",
                "camunda:taskListener", "camunda:class=", "camunda:expression=", "camunda:connector", "camunda:type=");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void askTablesAndProcessesThatExistInTheVersionTheyWereDeployedWith(Models.Process file) {
        Set<String> tables = Models.tables().stream().filter(table -> table.folder().equals(file.folder()))
                .flatMap(table -> table.model().getModelElementsByType(Decision.class).stream())
                .map(Decision::getId).collect(Collectors.toSet());
        Set<String> keys = processes().stream().map(Models.Process::folder).collect(Collectors.toSet());

        assertThat(all(file, BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(tables).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
        assertThat(all(file, CallActivity.class)).extracting(CallActivity::getCalledElement).isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void sayOnEveryArmOfAGatewayWhenItIsTaken(Models.Process file) {
        assertThat(all(file, ExclusiveGateway.class)).filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .flatExtracting(ExclusiveGateway::getOutgoing).allSatisfy(arm -> {
                    assertThat(arm.getName()).isNotBlank();
                    assertThat(arm.getConditionExpression()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void leaveWorkingDaysToTheCalendarAndNotToDurations(Models.Process file) {
        assertThat(all(file, TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDuration()).isNull();
            if (timer.getTimeCycle() != null) {
                assertThat(timer.getTimeCycle().getTextContent()).as("minutes run day and night").matches("R/PT[0-9]+M");
                return;
            }
            assertThat(timer.getTimeDate().getTextContent()).startsWith("${");
        });
    }

    private static <T extends BpmnModelElementInstance> Collection<T> all(
            Models.Process file, Class<T> type) {
        return file.model().getModelElementsByType(type);
    }

    /** "Remind the applicant" is remindApplicant. */
    private static String camelCase(String label) {
        String[] words = label.replaceAll(" (the|a|an) ", " ").split(" ");
        StringBuilder id = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            id.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return id.toString();
    }
}
