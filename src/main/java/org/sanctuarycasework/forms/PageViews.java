package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.FieldView.ChoiceView;
import org.sanctuarycasework.forms.file.TextBlocks;
import org.sanctuarycasework.forms.input.Characters;

/** Draws up one page from what stands in its inputs. */
class PageViews {

    private final AnswerTexts texts;
    private final Page page;
    private final Map<String, ?> context;
    private final Predicate<Question> open;
    private final Map<String, FormError> errors;

    PageViews(AnswerTexts texts, Page page, Map<String, ?> context, Predicate<Question> open, List<FormError> errors) {
        this.texts = texts;
        this.page = page;
        this.context = context;
        this.open = open;
        // the first one counts for an input: there is no more than one, except for the page as a whole
        this.errors = errors.stream().filter(error -> error.name() != null)
            .collect(Collectors.toMap(FormError::name, error -> error, (first, second) -> first));
    }

    List<View> of(Sheet sheet, Situation situation) {
        return draw(page.components(), new Revealed(page.components(), open), sheet, situation, "");
    }

    private List<View> draw(List<Component> components, Revealed revealed, Sheet sheet, Situation situation,
                            String prefix) {
        var views = new ArrayList<View>();
        for (Component component : components) {
            if (!situation.isHidden(component) && !revealed.contains(component)) {
                views.add(draw(component, revealed, sheet, situation, prefix));
            }
        }
        return views;
    }

    private View draw(Component component, Revealed revealed, Sheet sheet, Situation situation, String prefix) {
        if (component instanceof Question question && !open.test(question) && prefix.isEmpty()) {
            return texts.answered(question, situation, context);
        }
        if (component instanceof Field field) {
            return field(field, revealed, sheet, situation, prefix);
        }
        if (component instanceof Repeated repeated) {
            return repeated(repeated, sheet, situation);
        }
        if (component instanceof Group group) {
            return new GroupView(group.id(), group.label(),
                draw(group.components(), new Revealed(group.components(), open), sheet, situation, prefix));
        }
        if (component instanceof Text text) {
            return new TextView(text.written() == null ? text.blocks()
                : TextBlocks.of(Objects.toString(situation.value(text.written()), "")));
        }
        return component instanceof Table table ? texts.table(table, situation)
            : texts.worked((Computed) component, situation);
    }

    private FieldView field(Field field, Revealed revealed, Sheet sheet, Situation situation, String prefix) {
        String name = prefix + field.key();
        var typed = sheet.typed(field).parts().stream().map(Characters::storable).toList();
        var choices = field.choices().in(context).stream()
            .map(choice -> new ChoiceView(choice.value(), choice.label(), typed.contains(choice.value()),
                revealed.by(field, choice).stream()
                    .map(inner -> draw(inner, revealed, sheet, situation, prefix)).toList()))
            .toList();
        var error = errors.get(name);
        return new FieldView(field, field.hint() == null ? null : situation.fill(field.hint()), name, Inputs.id(name), typed, choices,
            field.kind() == Kind.FILES ? AnswerTexts.files(field, typed, context) : List.of(),
            error == null ? null : error.message(), error == null ? null : error.anchor(), page.isOneQuestion());
    }

    private RepeatedView repeated(Repeated repeated, Sheet sheet, Situation situation) {
        var sheets = new ArrayList<>(sheet.items(repeated));
        while (sheets.size() < Math.max(1, repeated.minItems())) {
            sheets.add(Sheet.blank(repeated));
        }
        var revealed = new Revealed(repeated.components(), question -> true);
        var items = new ArrayList<List<View>>();
        for (Sheet item : sheets) {
            int index = items.size();
            items.add(draw(repeated.components(), revealed, item, situation.row(repeated, index),
                Inputs.row(repeated.key(), index)));
        }
        var error = errors.get(repeated.key());
        return new RepeatedView(repeated, items, error == null ? null : error.message(),
            sheets.size() >= repeated.maxItems());
    }
}
