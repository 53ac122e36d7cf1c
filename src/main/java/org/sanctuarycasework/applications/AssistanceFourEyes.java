package org.sanctuarycasework.applications;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/** Who filled an application in for its organisation does nothing else with it: the words they would judge are theirs. */
@Component
class AssistanceFourEyes implements FourEyes {

    private final Assistances assistances;

    AssistanceFourEyes(Assistances assistances) {
        this.assistances = assistances;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        return assistances.helped(place.caseReference()).stream()
                .collect(Collectors.toMap(Function.identity(), officer -> "filled-in"));
    }
}
