package org.sanctuarycasework.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.input.Shown;

/** Writes answers out for reading. */
class AnswerTexts {

    private final Sentences sentences;

    AnswerTexts(Sentences sentences) {
        this.sentences = sentences;
    }

    AnsweredQuestion answered(Question question, Situation situation, Map<String, ?> context) {
        Object answer = situation.kept().get(question.key());
        if (question instanceof Repeated repeated) {
            return new AnsweredQuestion(repeated.key(), repeated.label(), List.of(), List.of(),
                table(repeated, situation, context));
        }
        var field = (Field) question;
        return field.kind() == Kind.FILES
            ? new AnsweredQuestion(field.key(), field.label(), List.of(), files(field, answer, context), null)
            : new AnsweredQuestion(field.key(), field.label(), values(field, answer, context), List.of(), null);
    }

    AnsweredQuestion worked(Computed computed, Situation situation) {
        Object value = situation.value(computed.expression());
        return new AnsweredQuestion(null, computed.label(),
            List.of(value == null ? sentences.text("computed.unknown") : shown(value, computed.money())), List.of(), null);
    }

    TableView table(Table table, Situation situation) {
        var columns = table.columns().stream().map(column -> new TableView.Column(column.label(), column.money())).toList();
        var rows = Answers.rowsOf(situation.value(table.rows())).stream()
            .map(row -> table.columns().stream().map(column -> shown(row.get(column.key()), column.money())).toList())
            .toList();
        return new TableView(table.label(), columns, rows);
    }

    /** The files that the feature passed for the question and that the answer names. */
    static List<AttachedFile> files(Field field, Object answer, Map<String, ?> context) {
        if (!(context.get("files") instanceof Map<?, ?> all) || !(all.get(field.key()) instanceof List<?> files)) {
            return List.of();
        }
        var ids = answer instanceof List<?> list ? list : List.of();
        return files.stream().map(AttachedFile.class::cast).filter(file -> ids.contains(file.id())).toList();
    }

    private TableView table(Repeated repeated, Situation situation, Map<String, ?> context) {
        var rows = situation.rows(repeated);
        var asked = repeated.components().stream()
            .filter(component -> rows.stream().anyMatch(row -> !row.isHidden(component)))
            .filter(component -> component instanceof Field || component instanceof Computed).toList();
        var columns = asked.stream().map(AnswerTexts::column).toList();
        var cells = rows.stream()
            .map(row -> asked.stream().map(component -> cell(component, row, context)).toList()).toList();
        return new TableView(repeated.label(), columns, cells);
    }

    private static TableView.Column column(Component component) {
        return component instanceof Field field
            ? new TableView.Column(field.label(), field.kind() == Kind.MONEY || field.kind() == Kind.NUMBER)
            : new TableView.Column(((Computed) component).label(), true);
    }

    private String cell(Component component, Situation row, Map<String, ?> context) {
        return component instanceof Field field
            ? String.join(", ", values(field, row.kept().get(field.key()), context))
            : String.join("", worked((Computed) component, row).values());
    }

    private List<String> values(Field field, Object answer, Map<String, ?> context) {
        if (field.kind() == Kind.CHECKBOX) {
            return answer == null ? List.of() : List.of(sentences.text(Boolean.TRUE.equals(answer) ? "yes" : "no"));
        }
        if (Answers.isEmpty(answer)) {
            return List.of();
        }
        if (field.kind().isChoice()) {
            var labels = field.choices().in(context).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label, (first, second) -> first));
            var picked = answer instanceof List<?> list ? list : List.of(answer);
            return picked.stream().map(String::valueOf).map(value -> labels.getOrDefault(value, value)).toList();
        }
        String text = field.kind() == Kind.DATE ? Shown.date(answer.toString()) : shown(answer, field.kind() == Kind.MONEY);
        return field.kind() == Kind.NUMBER ? List.of(field.look().around(text)) : text.lines().toList();
    }

    private static String shown(Object value, boolean money) {
        if (value instanceof Number number) {
            var exact = new BigDecimal(number.toString());
            return money ? Shown.money(exact) : Shown.number(exact);
        }
        return value instanceof LocalDate date ? Shown.date(date.toString()) : value == null ? "" : value.toString();
    }
}
