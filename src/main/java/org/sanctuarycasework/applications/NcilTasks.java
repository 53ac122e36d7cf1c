package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.assessments.AssessApplication;
import org.sanctuarycasework.assessments.ModerateAssessments;
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
        return List.of(CheckCompleteness.TASK, ConfirmNotEligible.TASK, AssessApplication.TASK, ModerateAssessments.TASK,
                RecordConsultation.TASK, WriteFeedback.TASK, RecommendOutcome.TASK, DecideApplication.TASK, HearAppeal.TASK);
    }

    @Override
    public List<String> stagesOf(Role role) {
        return switch (role) {
            case GRANTS_OFFICER, ASSESSOR, GRANTS_MANAGER, DIRECTOR, CABINET_SUPPORT -> stages();
            default -> List.of();
        };
    }

    @Override
    public boolean isByWard() {
        return true;
    }

    @Override
    public List<String> levels() {
        return List.of("assessors", "grants-officers", "grants-managers", "directors", "cabinet-support");
    }

    @Override
    public Role lead() {
        return Role.GRANTS_MANAGER;
    }
}
