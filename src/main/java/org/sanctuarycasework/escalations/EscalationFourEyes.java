package org.sanctuarycasework.escalations;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/**
 * Who knows the household does nothing in its case, and a possible breach is reviewed by a manager who had no part in it but
 * the review of another night.
 */
@Component
class EscalationFourEyes implements FourEyes {

    private final Readers readers;
    private final Timeline timeline;

    EscalationFourEyes(Readers readers, Timeline timeline) {
        this.readers = readers;
        this.timeline = timeline;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        if (!place.caseReference().startsWith(RaiseEscalation.PREFIX)) {
            return Map.of();
        }
        Map<UUID, String> barred = new HashMap<>();
        readers.aside(place.caseReference()).forEach(person -> barred.put(person, "knows-household"));
        if (place.task().equals(ReviewBreach.TASK)) {
            timeline.deeds(place.caseReference()).entrySet().stream().filter(deed -> !ReviewBreach.FOUND.contains(deed.getKey()))
                    .flatMap(deed -> deed.getValue().stream())
                    .forEach(person -> barred.putIfAbsent(person, "had-a-part"));
        }
        return barred;
    }
}
