package org.sanctuarycasework.challenges.process;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.challenges.RecordMissedInput;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class RecordMissedInputDelegate implements JavaDelegate {

    private final RecordMissedInput step;

    RecordMissedInputDelegate(RecordMissedInput step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.record(execution.getProcessBusinessKey(), UUID.fromString((String) execution.getVariable("inputId")));
    }
}
