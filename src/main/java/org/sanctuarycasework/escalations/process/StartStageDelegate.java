package org.sanctuarycasework.escalations.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.StartStage;

@NamedInModels
class StartStageDelegate implements JavaDelegate {

    private final StartStage step;

    StartStageDelegate(StartStage step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TimeLimit limit = step.start(execution.getProcessBusinessKey(), ServiceArea.ofKey((String) execution.getVariable("service")),
                (Integer) execution.getVariable("stage"), (String) execution.getVariable("stageTeam"), (String) execution.getVariable("stageSpan"));
        execution.setVariable("stageWarningAt", Date.from(limit.warning()));
        execution.setVariable("stageDueAt", Date.from(limit.ends()));
    }
}
