package org.sanctuarycasework.escalations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.LetAnswerStand;
import org.sanctuarycasework.escalations.ServiceArea;

@NamedInModels
class LetAnswerStandDelegate implements JavaDelegate {

    private final LetAnswerStand step;

    LetAnswerStandDelegate(LetAnswerStand step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.letStand(execution.getProcessBusinessKey(), ServiceArea.ofKey((String) execution.getVariable("service")));
    }
}
