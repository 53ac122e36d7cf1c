package org.sanctuarycasework.escalations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BooleanValue;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.escalations.Escalations;

/** Tells tables of the route what they ask about a household, for the moment in which they ask: the engine keeps none of it. */
@NamedInModels
public class HouseholdFacts {

    private final Escalations escalations;

    HouseholdFacts(Escalations escalations) {
        this.escalations = escalations;
    }

    public BooleanValue domesticAbuse(DelegateExecution execution) {
        return Variables.booleanValue(escalations.findById(execution.getProcessBusinessKey()).orElseThrow().domesticAbuse(), true);
    }
}
