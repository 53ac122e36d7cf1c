package org.sanctuarycasework.applications.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.CloseLapsedApplication;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class CloseLapsedApplicationDelegate implements JavaDelegate {

    private final CloseLapsedApplication step;

    CloseLapsedApplicationDelegate(CloseLapsedApplication step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.close(execution.getProcessBusinessKey());
    }
}
