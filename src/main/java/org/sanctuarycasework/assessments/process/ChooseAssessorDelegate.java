package org.sanctuarycasework.assessments.process;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.sanctuarycasework.assessments.AssessApplication;
import org.sanctuarycasework.assessments.ChooseAssessor.Choice;
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
        ModelElementInstance task = execution.getBpmnModelInstance().getModelElementById(AssessApplication.TASK);
        Choice choice = step.choose(execution.getProcessBusinessKey(), task.getAttributeValue("name"));
        // local: each of the two assessments has its own
        execution.setVariableLocal("assessorId", choice.assessor().map(UUID::toString).orElse(null));
        execution.setVariableLocal("assessorTeam", choice.team());
    }
}
