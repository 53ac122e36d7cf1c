package org.sanctuarycasework.forms.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;

/** Numbers and amounts in pounds, written as people write them: £1,200 or 1 200.50. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}([, ]\\d{3})+|\\d+)(\\.\\d+)?");
    /** what numeric(12,2) holds */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.99");
    private static final int LONGEST = 40;

    private Numbers() {
    }

    static Reading read(Field field, String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ").replace('\u2212', '-').strip();
        if (field.kind() == Kind.MONEY) {
            text = text.replaceFirst("^(-?) ?£ ?", "$1");
        }
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Reading.wrong(field.limits().decimals() == 0 ? "number.whole" : "number");
        }
        var number = new BigDecimal(text.replaceAll("[, ]", ""));
        Problem problem = problem(field, number);
        return problem == null ? Reading.of(number) : new Reading(null, problem);
    }

    private static Problem problem(Field field, BigDecimal number) {
        var limits = field.limits();
        if (number.stripTrailingZeros().scale() > limits.decimals()) {
            return limits.decimals() == 0 ? Problem.of("number.whole") : Problem.of("number.decimals", limits.decimals());
        }
        if (limits.min() == null && number.signum() < 0) {
            return Problem.of("number.negative");
        }
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            return Problem.of("number.least", shown(field, limits.min()));
        }
        BigDecimal most = limits.max() == null ? LARGEST : limits.max();
        return number.compareTo(most) > 0 ? Problem.of("number.most", shown(field, most)) : null;
    }

    private static String shown(Field field, BigDecimal number) {
        return field.kind() == Kind.MONEY ? Shown.money(number) : Shown.number(number);
    }
}
