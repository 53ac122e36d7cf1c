package org.sanctuarycasework.database;

import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import org.springframework.stereotype.Component;

/** The one way in which values are kept as JSON in a column. */
@Component
public class StoredJson {

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    /** @throws IllegalStateException if the value has no form in JSON */
    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON");
        }
    }

    /** @throws IllegalStateException if what is stored is of another shape */
    public <T> T read(String stored, Class<T> type) {
        return read(stored, types -> types.constructType(type));
    }

    /** @throws IllegalStateException if what is stored is of another shape */
    public <T> T read(String stored, TypeReference<T> type) {
        return read(stored, types -> types.constructType(type));
    }

    private <T> T read(String stored, Function<TypeFactory, JavaType> wanted) {
        JavaType type = wanted.apply(json.getTypeFactory());
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            // without the cause: its message quotes what is stored
            throw new IllegalStateException("What is stored cannot be read as " + type.toCanonical());
        }
    }
}
