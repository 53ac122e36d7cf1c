package org.sanctuarycasework.site;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The words of the program in the language of one request; a key without words is an error, never shown as a key. */
public record Texts(MessageSource source, Locale locale) {

    public String t(String key, Object... arguments) {
        return source.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }
}
