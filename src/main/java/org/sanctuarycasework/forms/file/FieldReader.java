package org.sanctuarycasework.forms.file;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sanctuarycasework.forms.Choice;
import org.sanctuarycasework.forms.Choices;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;
import org.sanctuarycasework.forms.Limits;
import org.sanctuarycasework.forms.Look;
import org.sanctuarycasework.forms.Wording;

/** Reads a question with one answer. */
class FieldReader {

    private static final Set<String> PROPERTIES = Set.of("govukType", "autocomplete", "errorRequired", "errorPattern",
        "errorName", "width", "personal", "words", "accept", "maxFiles", "suffix", "suffixOfOne", "prefix", "summary", "part");
    private static final Set<String> VALIDATIONS = Set.of("required", "minLength", "maxLength", "min", "max", "pattern",
        "validationType");
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final int LONGEST_LINE = 500;

    private final RuleReader rules;

    FieldReader(RuleReader rules) {
        this.rules = rules;
    }

    Field read(Part part, String type) {
        Part properties = rules.properties(part, PROPERTIES);
        Kind kind = Kinds.of(part, type, properties.textOrNull("govukType"));
        Part validate = part.part("validate");
        for (String name : validate.names()) {
            if (!VALIDATIONS.contains(name)) {
                throw part.broken("has an unknown validation " + name);
            }
        }
        var look = new Look(properties.textOrNull("autocomplete"), properties.textOrNull("width"),
            properties.textOrNull("prefix"), properties.textOrNull("suffix"), properties.textOrNull("suffixOfOne"));
        var wording = new Wording(properties.textOrNull("errorRequired"), properties.textOrNull("errorPattern"),
            properties.textOrNull("errorName"));
        return new Field(part.text("id"), key(part, "key"), kind, part.text("label"), part.textOrNull("description"),
            validate.flag("required"), limits(part, kind), choices(part, kind), wording, look, rules.checks(part),
            rules.hide(part), properties.flag("personal"), properties.textOrNull("part"), leftOutOfSummary(properties));
    }

    static String key(Part part, String name) {
        String key = part.text(name);
        if (!KEY.matcher(key).matches()) {
            throw part.broken(name + " must be in camelCase, such as projectName");
        }
        return key;
    }

    static boolean leftOutOfSummary(Part properties) {
        return "hide".equals(properties.textOrNull("summary"));
    }

    private static Limits limits(Part part, Kind kind) {
        Part validate = part.part("validate");
        Part properties = part.part("properties");
        boolean several = kind == Kind.LONG_TEXT || kind == Kind.POSTCODES;
        int longest = validate.count("maxLength", several ? Limits.LONGEST_TEXT : LONGEST_LINE);
        Integer shortest = validate.countOrNull("minLength");
        BigDecimal min = validate.numberOrNull("min");
        BigDecimal max = validate.numberOrNull("max");
        if (shortest != null && shortest > longest || min != null && max != null && min.compareTo(max) > 0) {
            throw part.broken("its least is more than its most");
        }
        String accept = properties.textOrNull("accept");
        return new Limits(shortest, longest, properties.countOrNull("words"), min, max,
            kind == Kind.MONEY ? 2 : part.count("decimalDigits", 0), pattern(part, validate.textOrNull("pattern")),
            accept == null ? List.of() : List.of(accept.split("\\s*,\\s*")), properties.countOrNull("maxFiles"));
    }

    private static Pattern pattern(Part part, String pattern) {
        try {
            return pattern == null ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw part.broken("pattern is not a regular expression: " + e.getDescription());
        }
    }

    private static Choices choices(Part part, Kind kind) {
        if (!kind.isChoice()) {
            return Choices.NONE;
        }
        if (part.has("valuesKey")) {
            return new Choices(List.of(), part.text("valuesKey"));
        }
        var listed = part.parts("values").stream()
            .map(value -> new Choice(value.text("value"), value.text("label"))).toList();
        var values = new HashSet<String>();
        for (Choice choice : listed) {
            if (!values.add(choice.value())) {
                throw part.broken("has the value " + choice.value() + " twice");
            }
        }
        return new Choices(listed, null);
    }
}
