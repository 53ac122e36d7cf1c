package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.tasks.Programme;
import org.springframework.stereotype.Component;

/** The council's tasks on an NCIL application, as they follow each other in its process. */
@Component
class NcilTasks implements Programme {

    @Override
    public String key() {
        return "ncil";
    }

    @Override
    public List<String> stages() {
        return List.of(CheckCompleteness.TASK, ConfirmNotEligible.TASK, AssessApplication.TASK, RecommendOutcome.TASK,
                DecideApplication.TASK);
    }

    @Override
    public Role lead() {
        return Role.GRANTS_MANAGER;
    }
}
