package org.sanctuarycasework.applications.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationProcess;
import org.sanctuarycasework.applications.Eligibility;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.funds.Round;
import org.springframework.stereotype.Component;

/** The process of an application on the engine; all it is told are routing facts and times, nothing about people. */
@Component
class CamundaApplicationProcess implements ApplicationProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaApplicationProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void submitted(Application application, Round round) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("organisationId", application.organisationId().toString());
        facts.put("managerLimit", round.managerLimit().doubleValue());
        facts.put("directorLimit", round.directorLimit().doubleValue());
        facts.put("oneList", round.oneList());
        facts.put("asksResidents", round.wardConsultation() && !"borough-wide".equals(application.answers().text("applicationType")));
        facts.put("revivalClosesAt", date(round.decisionOn().atStartOfDay(CaseworkClock.LONDON).toInstant()));
        Eligibility.FACTS.forEach(fact -> facts.put(fact, application.answers().text(fact)));
        runtime.startProcessInstanceByKey(round.processKey(), application.reference(), facts);
    }

    @Override
    public void foundComplete(String taskId) {
        tasks.complete(taskId, Map.of("finding", "complete"));
    }

    @Override
    public void informationWanted(String taskId, InformationTimes times) {
        tasks.complete(taskId, Map.of(
                "finding", "more-information",
                "firstReminderAt", date(times.firstReminder()),
                "lastReminderAt", date(times.lastReminder()),
                "informationDueAt", date(times.due()),
                "informationLapsesAt", date(times.lapses())));
    }

    @Override
    public void foundNotEligible(String taskId) {
        tasks.complete(taskId, Map.of("finding", "not-eligible"));
    }

    @Override
    public void notEligibleConfirmed(String taskId, boolean confirmed) {
        tasks.complete(taskId, Map.of("confirmed", confirmed));
    }

    @Override
    public void informationProvided(Application application) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(application.reference())
                .taskDefinitionKey("provideInformation").singleResult();
        tasks.complete(task.getId());
    }

    @Override
    public void consulted(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void feedbackWritten(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void recommended(String taskId, BigDecimal amount) {
        tasks.complete(taskId, Map.of("amount", amount.doubleValue()));
    }

    @Override
    public void decided(String taskId, Instant toldFrom) {
        tasks.complete(taskId, Variables.createVariables().putValue("callInEndsAt", toldFrom == null ? null : date(toldFrom)));
    }

    @Override
    public void appealed(Application application) {
        runtime.createMessageCorrelation("appealMade").processInstanceBusinessKey(application.reference()).correlate();
    }

    @Override
    public void appealHeard(String taskId, boolean upheld) {
        tasks.complete(taskId, Map.of("upheld", upheld));
    }

    @Override
    public void revived(Application application) {
        runtime.createMessageCorrelation("applicationRevived")
                .processInstanceBusinessKey(application.reference()).correlate();
    }

    @Override
    public void withdrawn(Application application) {
        runtime.createMessageCorrelation("applicationWithdrawn")
                .processInstanceBusinessKey(application.reference()).correlateAll();
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
