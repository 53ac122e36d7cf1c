package org.sanctuarycasework.challenges.process;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.AnswerLetter;
import org.sanctuarycasework.challenges.ChallengeProcess;
import org.sanctuarycasework.challenges.LegalChallenge;
import org.sanctuarycasework.challenges.PreActionLetter;
import org.springframework.stereotype.Component;

/** The process of a legal challenge on the engine; all it is told are times and which way it goes, nothing of the matter. */
@Component
class CamundaChallengeProcess implements ChallengeProcess {

    private static final String KEY = "legal-challenge";
    private static final String STEP_CORRECTED = "stepCorrected";
    private static final String NO_LONGER_WANTED = "inputNoLongerWanted";

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaChallengeProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void recorded(LegalChallenge challenge) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("beginsWithLetter", challenge.letter() != null);
        if (challenge.letter() != null) {
            variables.putAll(times(challenge.letter()));
        }
        runtime.startProcessInstanceByKey(KEY, challenge.reference(), variables);
    }

    @Override
    public void deadlineCorrected(LegalChallenge challenge) {
        String assignee = answering(challenge).getAssignee();
        runtime.createMessageCorrelation("deadlineCorrected").processInstanceBusinessKey(challenge.reference())
                .setVariables(times(challenge.letter())).correlate();
        if (assignee != null) {
            tasks.claim(answering(challenge).getId(), assignee);
        }
    }

    @Override
    public void stepCorrected(LegalChallenge challenge) {
        Execution waiting = runtime.createExecutionQuery().processInstanceBusinessKey(challenge.reference())
                .messageEventSubscriptionName(STEP_CORRECTED).singleResult();
        if (waiting == null) {
            throw new Refused("challenges.correct.began-before");
        }
        runtime.messageEventReceived(STEP_CORRECTED, waiting.getId());
    }

    private Task answering(LegalChallenge challenge) {
        return tasks.createTaskQuery().processInstanceBusinessKey(challenge.reference()).taskDefinitionKey(AnswerLetter.TASK).singleResult();
    }

    private static Map<String, Object> times(PreActionLetter letter) {
        return Map.of("letterWarningAt", Date.from(letter.warningAt()), "letterDueAt", Date.from(letter.dueAt()));
    }

    @Override
    public void inputAsked(LegalChallenge challenge, UUID inputId, String service) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("inputId", inputId.toString());
        asked.put("service", service);
        // here already, so that each service asked has its own
        asked.put("inputTeam", null);
        asked.put("inputDueAt", null);
        runtime.createMessageCorrelation("inputAsked").processInstanceBusinessKey(challenge.reference())
                .setVariablesToTriggeredScope(asked).correlate();
    }

    @Override
    public Optional<UUID> inputOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> UUID.fromString((String) tasks.getVariable(task.getId(), "inputId")));
    }

    @Override
    public void inputGiven(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void letterAnswered(LegalChallenge challenge, String taskId) {
        runtime.createExecutionQuery().processInstanceBusinessKey(challenge.reference()).messageEventSubscriptionName(NO_LONGER_WANTED).list()
                .forEach(waiting -> runtime.messageEventReceived(NO_LONGER_WANTED, waiting.getId()));
        tasks.complete(taskId);
    }

    @Override
    public void letterEnded(String taskId, boolean wentOn) {
        tasks.complete(taskId, Map.of("wentOn", wentOn));
    }

    @Override
    public void claimRecorded(String taskId, boolean made) {
        tasks.complete(taskId, Map.of("claimMade", made));
    }

    @Override
    public void permissionRecorded(String taskId, boolean granted) {
        tasks.complete(taskId, Map.of("permissionGiven", granted));
    }

    @Override
    public void orderRecorded(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void claimEnded(String taskId) {
        tasks.complete(taskId);
    }
}
