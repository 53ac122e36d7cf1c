package org.sanctuarycasework.forms.input;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How values are written out for people. */
public final class Shown {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Shown() {
    }

    /** Pounds, with pence only if there are any: £1,200 or £1,200.50. */
    public static String money(BigDecimal amount) {
        String form = amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00";
        String digits = format(form, amount.abs());
        return (amount.signum() < 0 ? "−£" : "£") + digits;
    }

    public static String number(BigDecimal number) {
        return format("#,##0.##########", number);
    }

    /** 22 November 2026; what is no date is given back as it is. */
    public static String date(String isoDate) {
        try {
            return LONG_DATE.format(LocalDate.parse(isoDate));
        } catch (DateTimeParseException e) {
            return isoDate;
        }
    }

    private static String format(String form, BigDecimal number) {
        return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
