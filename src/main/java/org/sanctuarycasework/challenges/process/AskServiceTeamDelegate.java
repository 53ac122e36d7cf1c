package org.sanctuarycasework.challenges.process;

import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.challenges.AskServiceTeam;
import org.sanctuarycasework.challenges.GiveInput;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.tasks.DueTimes;

@NamedInModels
class AskServiceTeamDelegate implements JavaDelegate {

    private final AskServiceTeam step;
    private final DueTimes dueTimes;

    AskServiceTeamDelegate(AskServiceTeam step, DueTimes dueTimes) {
        this.step = step;
        this.dueTimes = dueTimes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("inputDueAt", Date.from(step.ask(execution.getProcessBusinessKey(),
                UUID.fromString((String) execution.getVariable("inputId")), (String) execution.getVariable("inputTeam"),
                dueTimes.of(execution, GiveInput.TASK).toInstant())));
    }
}
