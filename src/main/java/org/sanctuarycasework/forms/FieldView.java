package org.sanctuarycasework.forms;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sanctuarycasework.forms.input.Typed;

/**
 * A question with its inputs.
 *
 * @param hint    with values in place of names in braces; null if there is none
 * @param name    of the input
 * @param typed   what stands in the inputs: one text, the parts of a date or the ticked choices
 * @param error   null if there is none
 * @param errorAt id of the input that the error is about
 * @param heading true if the question is the page's heading
 */
public record FieldView(Field field, String hint, String name, String id, List<String> typed, List<ChoiceView> choices,
                        List<AttachedFile> files, String error, String errorAt, boolean heading) implements View {

    private static final int SHORT = 12;
    private static final int FEW_WORDS = 150;

    /**
     * @param revealed questions that are only asked if this is chosen
     */
    public record ChoiceView(String value, String label, boolean checked, List<View> revealed) {
    }

    public String value() {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /** The choices as whatever a page draws them from, with one in front that chooses nothing. */
    public <T> List<T> options(String nothing, BiFunction<String, String, T> option) {
        return Stream.concat(Stream.of(option.apply("", nothing)),
            choices.stream().map(choice -> option.apply(choice.value(), choice.label()))).toList();
    }

    /** @param datePart day, month or year; where the whole date is wrong, none of them is */
    public boolean isWrongAt(String datePart) {
        boolean partMissing = typed.stream().anyMatch(String::isBlank) && !typed.stream().allMatch(String::isBlank);
        if (error == null || partMissing) {
            return error != null && typed.get(Typed.DATE_PARTS.indexOf(datePart)).isBlank();
        }
        return datePart.equals("year") && (id + "-year").equals(errorAt);
    }

    /** True for a few short answers, which fit on a line. */
    public boolean isShortList() {
        return choices.size() == 2 && choices.stream()
            .allMatch(choice -> choice.label().length() <= SHORT && choice.revealed().isEmpty());
    }

    public String widthClass() {
        String width = field.look().width() != null ? field.look().width() : field.kind().width();
        return width == null ? null : "govuk-input--width-" + width;
    }

    public String inputType() {
        return field.kind() == Kind.EMAIL ? "email" : field.kind() == Kind.TELEPHONE ? "tel" : "text";
    }

    /** Which keys a phone shows; null for all. */
    public String inputMode() {
        boolean number = field.kind() == Kind.NUMBER || field.kind() == Kind.MONEY;
        return !number ? null : field.limits().decimals() == 0 ? "numeric" : "decimal";
    }

    /** Lines of a text area, more where more may be written. */
    public int rows() {
        Integer words = field.limits().words();
        return words == null || words <= FEW_WORDS ? 5 : 10;
    }

    /** True if no more files can be attached. */
    public boolean isFull() {
        return field.limits().maxFiles() != null && files.size() >= field.limits().maxFiles();
    }
}
