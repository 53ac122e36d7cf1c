package org.sanctuarycasework.challenges.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.challenges.WarnLegalOfficers;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class WarnLegalOfficersDelegate implements JavaDelegate {

    private final WarnLegalOfficers step;

    WarnLegalOfficersDelegate(WarnLegalOfficers step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.warn(execution.getProcessBusinessKey());
    }
}
