package org.sanctuarycasework.forms.input;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** UK postcodes, written as the post office writes them; the shape is checked, not whether the place exists. */
final class Postcodes {

    private static final Pattern SHAPE = Pattern.compile("(GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-UW-Z]{2})");

    private Postcodes() {
    }

    static Reading readOne(String typed) {
        return normalised(typed).map(Reading::of).orElseGet(() -> Reading.wrong("postcode"));
    }

    /** One postcode a line, or with commas between; kept one a line, each once. */
    static Reading readLines(String typed, int longest) {
        if (typed.length() > longest) {
            return Reading.wrong("long", longest);
        }
        var postcodes = new LinkedHashSet<String>();
        for (String line : typed.split("[\\n\\r,;]+")) {
            if (line.isBlank()) {
                continue;
            }
            var postcode = normalised(line);
            if (postcode.isEmpty()) {
                return Reading.wrong("postcodes", line.strip().substring(0, Math.min(20, line.strip().length())));
            }
            postcodes.add(postcode.get());
        }
        return postcodes.isEmpty() ? Reading.NOTHING : Reading.of(String.join("\n", postcodes));
    }

    private static Optional<String> normalised(String typed) {
        var matcher = SHAPE.matcher(typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.UK));
        return matcher.matches() ? Optional.of(matcher.group(1) + " " + matcher.group(2)) : Optional.empty();
    }
}
