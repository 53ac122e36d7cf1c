package org.sanctuarycasework.escalations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WarnTeam;

@NamedInModels
class WarnTeamDelegate implements JavaDelegate {

    private final WarnTeam step;

    WarnTeamDelegate(WarnTeam step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.warn(execution.getProcessBusinessKey(), ServiceArea.ofKey((String) execution.getVariable("service")));
    }
}
