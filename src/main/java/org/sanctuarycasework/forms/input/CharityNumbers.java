package org.sanctuarycasework.forms.input;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of the three registers: England and Wales (6 to 8 digits), Scotland (SC0 and 5 digits), Northern Ireland (NIC1 and 5 digits, or without the letters). */
final class CharityNumbers {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,8}|SC0[0-9]{5}|NIC1[0-9]{5}");

    private CharityNumbers() {
    }

    static Reading read(String typed) {
        String number = typed.replaceAll("[\\s./-]+", "").toUpperCase(Locale.UK);
        return SHAPE.matcher(number).matches() ? Reading.of(number) : Reading.wrong("charity");
    }
}
