package org.sanctuarycasework.escalations;

import java.time.Instant;

/** What the use cases tell the process of an escalation; it answers by asking the next team. */
public interface EscalationProcess {

    /** @return of the route that a new escalation begins with */
    String routeVersion();

    /** @param breachCheckAt when a safe place is looked for, if it is for tonight */
    void raised(Escalation escalation, RoutingFacts facts, int firstStage, Instant breachCheckAt);

    /** Which of the services asked a task belongs to. */
    ServiceArea serviceOf(String taskId);

    void answered(String taskId, Instant standsAt);

    /** @param dueAt when the time to answer runs on, whether or not the information came */
    void informationWanted(String taskId, Instant dueAt);

    /** @return false if the process does not wait for information about this service */
    boolean informationGiven(Escalation escalation, ServiceArea service);

    void accepted(Escalation escalation, ServiceArea service);

    /** @param nextStage that is asked now */
    void notAccepted(Escalation escalation, ServiceArea service, int nextStage);

    void acknowledged(String taskId);

    void breachReviewed(String taskId);

    void outcomeReported(Escalation escalation);

    void withdrawn(Escalation escalation);
}
