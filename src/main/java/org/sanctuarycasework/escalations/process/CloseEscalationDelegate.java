package org.sanctuarycasework.escalations.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.CloseEscalation;

@NamedInModels
class CloseEscalationDelegate implements JavaDelegate {

    private final CloseEscalation step;

    CloseEscalationDelegate(CloseEscalation step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("outcomeDueAt", Date.from(step.close(execution.getProcessBusinessKey())));
    }
}
