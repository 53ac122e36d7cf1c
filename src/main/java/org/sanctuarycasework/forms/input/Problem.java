package org.sanctuarycasework.forms.input;

import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param key       message key without its prefix, such as "number.negative"
 * @param arguments for the message, after the name of the answer
 * @param part      which input of a date to go to; null for the first
 */
public record Problem(String key, List<Object> arguments, String part) {

    static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments), null);
    }

    Problem at(String datePart) {
        return new Problem(key, arguments, datePart);
    }
}
