package org.sanctuarycasework.challenges;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/** Who knows the household of a challenge, or of the escalation that it is about, does nothing in it. */
@Component
class ChallengeFourEyes implements FourEyes {

    private final LinkedEscalations linked;

    ChallengeFourEyes(LinkedEscalations linked) {
        this.linked = linked;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        if (!place.caseReference().startsWith(ChallengeTasks.PREFIX)) {
            return Map.of();
        }
        return linked.knowTheHousehold(place.caseReference()).stream().collect(Collectors.toMap(Function.identity(), person -> "knows-household"));
    }
}
