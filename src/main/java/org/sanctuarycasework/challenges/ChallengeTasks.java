package org.sanctuarycasework.challenges;

import java.util.List;

import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.tasks.Programme;
import org.springframework.stereotype.Component;

/** The council's tasks on a legal challenge. */
@Component
public class ChallengeTasks implements Programme {

    /** How references of legal challenges begin. */
    public static final String PREFIX = "LEG";
    static final String PROGRAMME = "legal-challenges";
    static final String LEGAL_OFFICERS = "legal-officers";

    @Override
    public String key() {
        return PROGRAMME;
    }

    @Override
    public List<String> stages() {
        return List.of(AnswerLetter.TASK, GiveInput.TASK, RecordLetterOutcome.TASK, RecordClaim.TASK, RecordPermission.TASK,
                RecordOrder.TASK, RecordClaimOutcome.TASK);
    }

    @Override
    public List<String> stagesOf(Role role) {
        return switch (role) {
            case LEGAL_OFFICER -> stages();
            case ESCALATION_OFFICER -> List.of(GiveInput.TASK);
            default -> List.of();
        };
    }

    @Override
    public List<String> levels() {
        return List.of(LEGAL_OFFICERS);
    }

    @Override
    public Role lead() {
        return Role.LEGAL_OFFICER;
    }
}
