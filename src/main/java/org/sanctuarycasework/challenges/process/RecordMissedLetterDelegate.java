package org.sanctuarycasework.challenges.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanctuarycasework.challenges.RecordMissedLetter;
import org.sanctuarycasework.engine.NamedInModels;

@NamedInModels
class RecordMissedLetterDelegate implements JavaDelegate {

    private final RecordMissedLetter step;

    RecordMissedLetterDelegate(RecordMissedLetter step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.record(execution.getProcessBusinessKey());
    }
}
