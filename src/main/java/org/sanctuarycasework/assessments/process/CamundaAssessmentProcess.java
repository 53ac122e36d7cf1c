package org.sanctuarycasework.assessments.process;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.assessments.AssessmentProcess;
import org.springframework.stereotype.Component;

/** The process of an assessment on the engine. */
@Component
class CamundaAssessmentProcess implements AssessmentProcess {

    private final TaskService tasks;

    CamundaAssessmentProcess(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void assessed(String taskId) {
        tasks.complete(taskId, Map.of("interestDeclared", false));
    }

    @Override
    public void interestDeclared(String taskId) {
        tasks.complete(taskId, Map.of("interestDeclared", true));
    }

    @Override
    public void moderated(String taskId) {
        tasks.complete(taskId);
    }
}
