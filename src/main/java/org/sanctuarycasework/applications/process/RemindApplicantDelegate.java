package org.sanctuarycasework.applications.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.RemindApplicant;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class RemindApplicantDelegate implements JavaDelegate {

    private final RemindApplicant step;

    RemindApplicantDelegate(RemindApplicant step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.remind(execution.getProcessBusinessKey());
    }
}
