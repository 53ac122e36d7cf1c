package org.sanctuarycasework.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody answered, typed: text, choices and days as String, numbers as BigDecimal, a ticked box as Boolean,
 * several choices and files as List of String, repeated groups as List of Map; null was asked and left empty.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    private static final ObjectMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {
    };

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @throws IllegalArgumentException if the text is not a JSON object */
    public static Answers fromJson(String json) {
        try {
            var values = JSON.readValue(json, OBJECT);
            values.replaceAll((key, value) -> exact(value));
            return new Answers(values);
        } catch (JsonProcessingException e) {
            // without the cause: its message quotes the answers
            throw new IllegalArgumentException("not a JSON object of answers");
        }
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers cannot be written as JSON");
        }
    }

    public Object get(String key) {
        return values.get(key);
    }

    /** True if there is more than nothing: an empty text or list is no answer. */
    public boolean has(String key) {
        return !isEmpty(values.get(key));
    }

    /** The answer as text; null if there is none. */
    public String text(String key) {
        return values.get(key) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** The amount in pounds; null if there is none. */
    public BigDecimal money(String key) {
        return values.get(key) instanceof BigDecimal amount ? amount : null;
    }

    /** The chosen values or the ids of the files; empty if there are none. */
    public List<String> list(String key) {
        return values.get(key) instanceof List<?> list
            ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
            : List.of();
    }

    /** The items of a repeated group; empty if there are none. */
    public List<Map<String, Object>> rows(String key) {
        return rowsOf(values.get(key));
    }

    /** True if the box was ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** These answers with others put in or changed. */
    public Answers with(Map<String, ?> others) {
        var both = new LinkedHashMap<>(values);
        both.putAll(others);
        return new Answers(both);
    }

    /** Keys of the questions whose answers are not those of before, or that only one of the two has. */
    public Set<String> changedSince(Answers before) {
        return Stream.concat(values.keySet().stream(), before.values.keySet().stream())
            .filter(key -> values.containsKey(key) != before.values.containsKey(key)
                || !Objects.equals(values.get(key), before.values.get(key)))
            .collect(Collectors.toSet());
    }

    static boolean isEmpty(Object value) {
        return value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rowsOf(Object answer) {
        return answer instanceof List<?> list
            ? list.stream().filter(Map.class::isInstance).map(row -> (Map<String, Object>) row).toList()
            : List.of();
    }

    private static Object exact(Object value) {
        if (value instanceof BigDecimal || !(value instanceof Number || value instanceof List || value instanceof Map)) {
            return value;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            copy.replaceAll(Answers::exact);
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>(map);
            copy.replaceAll((key, entry) -> exact(entry));
            return Collections.unmodifiableMap(copy);
        }
        return new BigDecimal(value.toString());
    }
}
