package org.sanctuarycasework.assessments;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.tasks.FourEyes;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/**
 * The two assessors differ, whoever assessed does not moderate or assess again after an appeal, and who declared an
 * interest in the organisation does nothing in its cases.
 */
@Component
class AssessmentFourEyes implements FourEyes {

    // who found it complete or recorded what residents said has not judged it, so they may assess it, also after an appeal
    private static final Set<String> NOT_BY_AN_ASSESSOR = Set.of(AssessApplication.TASK, ModerateAssessments.TASK);

    private final Interests interests;
    private final Timeline timeline;
    private final WorkItems items;

    AssessmentFourEyes(Interests interests, Timeline timeline, WorkItems items) {
        this.interests = interests;
        this.timeline = timeline;
        this.items = items;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        Map<UUID, String> barred = new HashMap<>();
        interests.inOrganisationOf(place.caseReference()).forEach(person -> barred.put(person, "interest"));
        if (NOT_BY_AN_ASSESSOR.contains(place.task())) {
            timeline.deeds(place.caseReference()).getOrDefault("assessed", Set.of())
                    .forEach(person -> barred.put(person, "assessed"));
            items.openOf(place.caseReference()).stream().filter(item -> isAnotherAssessment(item, place))
                    .forEach(item -> barred.put(item.assigneeId(), "assesses"));
        }
        return barred;
    }

    private static boolean isAnotherAssessment(WorkItem item, Place place) {
        return item.task().equals(AssessApplication.TASK) && item.assigneeId() != null && !item.id().equals(place.itemId());
    }
}
