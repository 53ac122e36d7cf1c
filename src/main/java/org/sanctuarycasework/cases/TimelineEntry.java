package org.sanctuarycasework.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One thing that happened to a case.
 *
 * @param number  from 1 within the case
 * @param actorId null for what no person did
 * @param event   the message key {@code timeline.<event>} has the sentence for it, with the details' names as gaps
 */
public record TimelineEntry(int number, Instant at, UUID actorId, String actorName, String event,
                            Map<String, String> details, Audience audience) {

    static final String FOR = "for";

    /** Name of the absent colleague whom a deputy acted for; null if they acted for themselves. */
    public String absentColleague() {
        return details.get(FOR);
    }

    /** The same for readers to whom it does not matter which colleague did it. */
    public TimelineEntry by(String name) {
        return new TimelineEntry(number, at, actorId, name, event, details.entrySet().stream().filter(detail -> !detail.getKey().equals(FOR))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), audience);
    }

    /** @param texts finds the text of a message key */
    public String words(UnaryOperator<String> texts) {
        return NamedText.fill(texts.apply("timeline." + event), details);
    }
}
