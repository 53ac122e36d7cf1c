package org.sanctuarycasework.referrals.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.referrals.Referral;
import org.sanctuarycasework.referrals.ReferralProcess;
import org.springframework.stereotype.Component;

/** The process of a referral on the engine; all it is told are the service and the organisation, nothing about the household. */
@Component
class CamundaReferralProcess implements ReferralProcess {

    private static final String KEY = "referral";

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaReferralProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void logged(Referral referral) {
        runtime.startProcessInstanceByKey(KEY, referral.reference(),
                Map.of("organisationId", referral.organisationId().toString(), "service", referral.service().key()));
    }

    @Override
    public void answered(Referral referral) {
        tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(referral.reference())
                .taskDefinitionKey("recordAnswer").singleResult().getId());
    }

    @Override
    public void takenBack(Referral referral) {
        announce("referralTakenBack", referral);
    }

    @Override
    public void escalated(Referral referral) {
        announce("referralEscalated", referral);
    }

    private void announce(String message, Referral referral) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(referral.reference()).correlateAll();
    }
}
