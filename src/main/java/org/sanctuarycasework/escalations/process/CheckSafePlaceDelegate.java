package org.sanctuarycasework.escalations.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.CheckSafePlace;

@NamedInModels
class CheckSafePlaceDelegate implements JavaDelegate {

    private final CheckSafePlace step;

    CheckSafePlaceDelegate(CheckSafePlace step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CheckSafePlace.Findings found = step.check(execution.getProcessBusinessKey());
        execution.setVariable("breachPossible", found.breachPossible());
        execution.setVariable("breachReviewDueAt", Date.from(found.reviewDueAt()));
        execution.setVariable("watchOn", found.watchOn());
        execution.setVariable("breachCheckAt", Date.from(found.nextCheckAt()));
    }
}
