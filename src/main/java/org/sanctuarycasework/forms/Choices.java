package org.sanctuarycasework.forms;

import java.util.List;
import java.util.Map;

/**
 * The answers that can be picked, written in the form or passed in by the feature that shows it.
 *
 * @param source name in the context under which the feature passes them; null if the form lists them
 */
public record Choices(List<Choice> listed, String source) {

    public static final Choices NONE = new Choices(List.of(), null);

    /** @throws IllegalStateException if the feature did not pass what the form counts on */
    public List<Choice> in(Map<String, ?> context) {
        if (source == null) {
            return listed;
        }
        if (context.get(source) instanceof List<?> given) {
            return given.stream().map(Choices::choice).toList();
        }
        throw new IllegalStateException("no choices were passed as '" + source + "'");
    }

    private static Choice choice(Object given) {
        if (given instanceof Choice choice) {
            return choice;
        }
        if (given instanceof Map<?, ?> map) {
            return new Choice(String.valueOf(map.get("value")), String.valueOf(map.get("label")));
        }
        throw new IllegalStateException("not a choice: " + given.getClass());
    }
}
