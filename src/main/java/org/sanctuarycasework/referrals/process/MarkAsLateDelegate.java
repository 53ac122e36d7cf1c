package org.sanctuarycasework.referrals.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.referrals.MarkAsLate;

@NamedInModels
class MarkAsLateDelegate implements JavaDelegate {

    private final MarkAsLate step;

    MarkAsLateDelegate(MarkAsLate step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.mark(execution.getProcessBusinessKey());
    }
}
