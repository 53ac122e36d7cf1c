package org.sanctuarycasework.forms.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Kind;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed or ticked for one question, before anything is made of it.
 *
 * @param parts one text; day, month and year of a date; each choice of a checklist
 */
public record Typed(List<String> parts) {

    public static final List<String> DATE_PARTS = List.of("day", "month", "year");
    private static final Typed NOTHING = new Typed(List.of(""));

    /** Takes the question's inputs from a request; where one is given twice, the first counts. */
    public static Typed from(MultiValueMap<String, String> input, Field field, String name) {
        return switch (field.kind()) {
            case DATE -> new Typed(DATE_PARTS.stream().map(part -> first(input, name + "-" + part)).toList());
            case CHECKLIST -> new Typed(input.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isEmpty()).distinct().toList());
            default -> new Typed(List.of(first(input, name)));
        };
    }

    /** What one would have typed to give the stored answer. */
    public static Typed of(Field field, Object answer) {
        if (answer instanceof List<?> list) {
            return new Typed(list.stream().map(String::valueOf).toList());
        }
        if (field.kind() == Kind.DATE) {
            return date(answer);
        }
        if (answer instanceof BigDecimal number) {
            return new Typed(List.of(number.toPlainString()));
        }
        return answer == null ? NOTHING : new Typed(List.of(answer.toString()));
    }

    public String text() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    public boolean isBlank() {
        return parts.stream().allMatch(String::isBlank);
    }

    public int length() {
        return parts.stream().mapToInt(String::length).sum();
    }

    private static Typed date(Object answer) {
        try {
            var date = LocalDate.parse(String.valueOf(answer));
            return new Typed(List.of(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear())));
        } catch (DateTimeParseException e) {
            return new Typed(List.of("", "", ""));
        }
    }

    private static String first(MultiValueMap<String, String> input, String name) {
        String value = input.getFirst(name);
        return value == null ? "" : value;
    }
}
