package org.sanctuarycasework.applications.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.WarnApplicant;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class WarnApplicantDelegate implements JavaDelegate {

    private final WarnApplicant step;

    WarnApplicantDelegate(WarnApplicant step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.warn(execution.getProcessBusinessKey());
    }
}
