package org.sanctuarycasework.forms.input;

import java.util.regex.Pattern;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;

/** Lines and longer texts. */
final class Texts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,180}\\.[^\\s@<>,;.]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()./-]+");

    private Texts() {
    }

    static Reading read(Field field, String typed) {
        String text = Characters.tidy(typed);
        if (field.kind() != Kind.LONG_TEXT) {
            text = text.replaceAll("\\s+", " ");
        }
        Problem problem = problem(field, text);
        return problem == null ? Reading.of(text) : new Reading(null, problem);
    }

    private static Problem problem(Field field, String text) {
        var limits = field.limits();
        if (text.length() > limits.maxLength()) {
            return Problem.of("long", limits.maxLength());
        }
        if (limits.minLength() != null && text.length() < limits.minLength()) {
            return Problem.of("short", limits.minLength());
        }
        if (limits.words() != null && words(text) > limits.words()) {
            return Problem.of("words", limits.words(), words(text));
        }
        if (field.kind() == Kind.EMAIL && !EMAIL.matcher(text).matches()) {
            return Problem.of("email");
        }
        if (field.kind() == Kind.TELEPHONE && !isTelephone(text)) {
            return Problem.of("telephone");
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).matches()) {
            return Problem.of("pattern");
        }
        return null;
    }

    private static boolean isTelephone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return TELEPHONE.matcher(text).matches() && digits >= 10 && digits <= 15;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
