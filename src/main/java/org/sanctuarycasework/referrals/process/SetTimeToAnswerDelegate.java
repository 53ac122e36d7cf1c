package org.sanctuarycasework.referrals.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.referrals.SetTimeToAnswer;

@NamedInModels
class SetTimeToAnswerDelegate implements JavaDelegate {

    private final SetTimeToAnswer step;

    SetTimeToAnswerDelegate(SetTimeToAnswer step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("answerDueAt",
                Date.from(step.set(execution.getProcessBusinessKey(), (String) execution.getVariable("timeToAnswer"))));
    }
}
