package org.sanctuarycasework.applications.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.applications.TellNotEligible;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class TellNotEligibleDelegate implements JavaDelegate {

    private final TellNotEligible step;

    TellNotEligibleDelegate(TellNotEligible step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("appealClosesAt",
                step.tell(execution.getProcessBusinessKey()).map(Date::from).orElse(null));
    }
}
