package org.sanctuarycasework.assessments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.assessments.CompareAssessments;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class CompareAssessmentsDelegate implements JavaDelegate {

    private final CompareAssessments step;

    CompareAssessmentsDelegate(CompareAssessments step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("assessorsDiffer", step.compare(execution.getProcessBusinessKey()));
    }
}
