package org.sanctuarycasework.escalations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.RecordMiss;
import org.sanctuarycasework.escalations.ServiceArea;

@NamedInModels
class RecordMissDelegate implements JavaDelegate {

    private final RecordMiss step;

    RecordMissDelegate(RecordMiss step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int stage = (Integer) execution.getVariable("stage");
        boolean last = step.record(execution.getProcessBusinessKey(), ServiceArea.ofKey((String) execution.getVariable("service")), stage);
        execution.setVariable("lastStage", last);
        execution.setVariable("stage", last ? stage : stage + 1);
    }
}
