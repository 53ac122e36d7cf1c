package org.sanctuarycasework.assessments.process;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.assessments.ChooseAssessor;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class ChooseAssessorDelegate implements JavaDelegate {

    private final ChooseAssessor step;

    ChooseAssessorDelegate(ChooseAssessor step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // local: each of the two assessments has its own
        execution.setVariableLocal("assessorId",
                step.choose(execution.getProcessBusinessKey()).map(UUID::toString).orElse(null));
    }
}
