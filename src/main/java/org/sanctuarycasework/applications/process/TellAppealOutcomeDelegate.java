package org.sanctuarycasework.applications.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.TellAppealOutcome;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class TellAppealOutcomeDelegate implements JavaDelegate {

    private final TellAppealOutcome step;

    TellAppealOutcomeDelegate(TellAppealOutcome step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.tell(execution.getProcessBusinessKey());
    }
}
