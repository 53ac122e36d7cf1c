package org.sanctuarycasework.escalations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.AlertNextOnDuty;

@NamedInModels
class AlertNextOnDutyDelegate implements JavaDelegate {

    private final AlertNextOnDuty step;

    AlertNextOnDutyDelegate(AlertNextOnDuty step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.alert(execution.getProcessBusinessKey());
    }
}
