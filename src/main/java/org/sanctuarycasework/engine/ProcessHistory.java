package org.sanctuarycasework.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine keeps of the processes of a case after they ended. */
@Component
public class ProcessHistory {

    private final RuntimeService processes;
    private final HistoryService history;

    ProcessHistory(RuntimeService processes, HistoryService history) {
        this.processes = processes;
        this.history = history;
    }

    public boolean isRunning(String reference) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(reference).count() > 0;
    }

    /** Takes away steps, variables and decisions of the case's processes and of those that they called. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String reference) {
        List<String> ended = new ArrayList<>();
        Deque<HistoricProcessInstance> open = new ArrayDeque<>(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference).finished().list());
        while (!open.isEmpty()) {
            String id = open.pop().getId();
            if (!ended.contains(id)) {
                ended.add(id);
                open.addAll(history.createHistoricProcessInstanceQuery().superProcessInstanceId(id).finished().list());
            }
        }
        if (!ended.isEmpty()) {
            history.deleteHistoricProcessInstances(ended);
        }
    }
}
