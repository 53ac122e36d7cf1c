package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.tasks.Programme;
import org.springframework.stereotype.Component;

/** The council's tasks on an escalation, with those of a disclosure, whose process runs beside it. */
@Component
class EscalationTasks implements Programme {

    static final String PROGRAMME = "housing-escalations";

    @Override
    public String key() {
        return PROGRAMME;
    }

    @Override
    public List<String> stages() {
        return List.of(AcknowledgeEscalation.TASK, AnswerEscalation.TASK, ReviewBreach.TASK, "decideOnDisclosure", "recordWhatWasShared");
    }

    @Override
    public List<String> stagesOf(Role role) {
        return switch (role) {
            case ESCALATION_OFFICER, DUTY_OFFICER, ESCALATION_REVIEWER, SANCTUARY_MANAGER -> stages();
            case INFORMATION_GOVERNANCE -> List.of("decideOnDisclosure");
            default -> List.of();
        };
    }

    @Override
    public List<String> levels() {
        return List.of("escalation-reviewers", "sanctuary-managers");
    }

    @Override
    public Optional<Press> pressFor(String task, String caseReference) {
        return task.equals(AcknowledgeEscalation.TASK)
                ? Optional.of(new Press("/cases/" + caseReference + "/acknowledge", "escalations.acknowledge.button")) : Optional.empty();
    }

    @Override
    public Role lead() {
        return Role.ESCALATION_OFFICER;
    }
}
