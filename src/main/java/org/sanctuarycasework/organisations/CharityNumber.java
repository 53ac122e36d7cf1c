package org.sanctuarycasework.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in a register of charities of the United Kingdom; whether it is in use only the register can show. */
public record CharityNumber(String value) {

    // England and Wales 6 or 7 digits, a linked charity with a suffix; Scotland SC and 6; Northern Ireland NIC and 6.
    private static final Pattern SHAPE = Pattern.compile("\\d{6,7}(-\\d{1,3})?|SC\\d{6}|NIC\\d{6}");

    /** Reads what somebody typed, spaces and small letters forgiven; empty if it cannot be such a number. */
    public static Optional<CharityNumber> of(String typed) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(number).matches() ? Optional.of(new CharityNumber(number)) : Optional.empty();
    }
}
