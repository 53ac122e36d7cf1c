package org.sanctuarycasework.applications;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/** Who recommended does not decide, who made the check does not confirm it, and an appeal is heard by somebody uninvolved. */
@Component
class ApplicationFourEyes implements FourEyes {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("found-complete", "checked"),
            Map.entry("information-wanted", "checked"),
            Map.entry("found-not-eligible", "checked"),
            Map.entry("not-eligible", "confirmed"),
            Map.entry("assessed", "assessed"),
            Map.entry("moderated", "moderated"),
            Map.entry("consulted", "consulted"),
            Map.entry("consulted-without-vote", "consulted"),
            Map.entry("feedback-written", "feedback"),
            Map.entry("recommended-offer", "recommended"),
            Map.entry("recommended-reserve", "recommended"),
            Map.entry("recommended-decline", "recommended"),
            Map.entry("decided-offer", "decided"),
            Map.entry("decided-reserve", "decided"),
            Map.entry("decided-decline", "decided"));

    private static final Map<String, Set<String>> CLOSED_BY = Map.of(
            ConfirmNotEligible.TASK, Set.of("found-not-eligible"),
            DecideApplication.TASK, Set.of("recommended-offer", "recommended-reserve", "recommended-decline"),
            HearAppeal.TASK, FACTS.keySet());

    private final Timeline timeline;

    ApplicationFourEyes(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        Set<String> closing = CLOSED_BY.getOrDefault(place.task(), Set.of());
        if (closing.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> barred = new HashMap<>();
        timeline.deeds(place.caseReference()).forEach((event, people) -> {
            if (closing.contains(event)) {
                people.forEach(person -> barred.put(person, FACTS.get(event)));
            }
        });
        return barred;
    }
}
