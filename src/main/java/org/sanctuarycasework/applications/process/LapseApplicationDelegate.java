package org.sanctuarycasework.applications.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.LapseApplication;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class LapseApplicationDelegate implements JavaDelegate {

    private final LapseApplication step;

    LapseApplicationDelegate(LapseApplication step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.lapse(execution.getProcessBusinessKey());
    }
}
