package org.sanctuarycasework.forms;

import java.util.List;

/**
 * A question with its inputs.
 *
 * @param name    of the input
 * @param typed   what stands in the inputs: one text, the parts of a date or the ticked choices
 * @param error   null if there is none
 * @param errorAt id of the input that the error is about
 * @param heading true if the question is the page's heading
 */
public record FieldView(Field field, String name, String id, List<String> typed, List<ChoiceView> choices,
                        List<AttachedFile> files, String error, String errorAt, boolean heading) implements View {

    /**
     * @param revealed questions that are only asked if this is chosen
     */
    public record ChoiceView(String value, String label, boolean checked, List<View> revealed) {
    }

    public String value() {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /** True if no more files can be attached. */
    public boolean isFull() {
        return field.limits().maxFiles() != null && files.size() >= field.limits().maxFiles();
    }
}
