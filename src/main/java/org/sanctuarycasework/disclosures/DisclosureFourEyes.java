package org.sanctuarycasework.disclosures;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctuarycasework.tasks.FourEyes;
import org.springframework.stereotype.Component;

/** Who asked to share information of an escalation decides on no disclosure of it. */
@Component
class DisclosureFourEyes implements FourEyes {

    static final String ASKED = "asked-for-disclosure";

    private final Disclosures disclosures;

    DisclosureFourEyes(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Map<UUID, String> barred(Place place) {
        return place.task().equals(DecideOnDisclosure.TASK)
                ? disclosures.askersOf(place.caseReference()).stream().collect(Collectors.toMap(Function.identity(), person -> ASKED)) : Map.of();
    }
}
