package org.sanctuarycasework.challenges;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/** Whoever a challenge is kept from does nothing in it. */
@Component
class ChallengeFourEyes implements FourEyes {

    private final KeptFrom keptFrom;

    ChallengeFourEyes(KeptFrom keptFrom) {
        this.keptFrom = keptFrom;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        if (!place.caseReference().startsWith(ChallengeTasks.PREFIX)) {
            return Map.of();
        }
        return keptFrom.from(place.caseReference()).stream().collect(Collectors.toMap(Function.identity(), person -> "knows-household"));
    }
}
