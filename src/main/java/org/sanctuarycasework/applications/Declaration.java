package org.sanctuarycasework.applications;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** The declaration of somebody who may sign for an organisation, made to an officer who wrote it down. */
public record Declaration(Made made, String signatory, LocalDate on) {

    public Declaration {
        if (made == null || signatory == null || signatory.isBlank() || on == null) {
            throw new IllegalArgumentException("A declaration wants the way it was made, a signatory and a day");
        }
    }

    /** How it was made. */
    public enum Made {
        READ_OUT, SIGNED;

        /** As used in forms and message keys: {@code read-out}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if there is none with the key */
        public static Made ofKey(String key) {
            return Arrays.stream(values()).filter(made -> made.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no way to declare"));
        }
    }
}
