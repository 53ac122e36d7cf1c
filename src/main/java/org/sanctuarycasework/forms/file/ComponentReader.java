package org.sanctuarycasework.forms.file;

import java.util.List;
import java.util.Set;
import org.sanctuarycasework.forms.Component;
import org.sanctuarycasework.forms.Computed;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Group;
import org.sanctuarycasework.forms.Kind;
import org.sanctuarycasework.forms.Repeated;
import org.sanctuarycasework.forms.Table;
import org.sanctuarycasework.forms.Text;

/** Reads what stands on a page: questions, groups of them, and what is only read. */
class ComponentReader {

    private static final Set<String> SHOWN_PROPERTIES = Set.of("govukType", "money");
    private static final Set<String> REPEATED_PROPERTIES = Set.of("itemName", "minItems", "maxItems", "errorRequired", "summary");
    private static final int MOST_ITEMS = 50;

    private final RuleReader rules;
    private final FieldReader fields;

    ComponentReader(RuleReader rules, FieldReader fields) {
        this.rules = rules;
        this.fields = fields;
    }

    List<Component> read(Part parent) {
        return parent.parts("components").stream().map(this::component).toList();
    }

    private Component component(Part part) {
        String type = part.text("type");
        return switch (type) {
            case "group" -> group(part);
            case "dynamiclist" -> repeated(part);
            case "text" -> text(part);
            case "expression" -> computed(part);
            case "table" -> table(part);
            default -> fields.read(part, type);
        };
    }

    private Group group(Part part) {
        rules.properties(part, Set.of());
        return new Group(part.text("id"), part.text("label"), read(part), rules.checks(part), rules.hide(part));
    }

    private Repeated repeated(Part part) {
        Part properties = rules.properties(part, REPEATED_PROPERTIES);
        int least = properties.count("minItems", 0);
        int most = properties.count("maxItems", MOST_ITEMS);
        if (least > most || most == 0) {
            throw part.broken("maxItems must be at least 1 and not less than minItems");
        }
        var components = read(part);
        for (Component component : components) {
            if (component instanceof Repeated || component instanceof Group
                || component instanceof Field field && field.kind() == Kind.FILES) {
                throw part.broken("cannot have " + component.id() + " in it: only single questions can be repeated");
            }
        }
        return new Repeated(part.text("id"), FieldReader.key(part, "path"), part.text("label"),
            part.textOrNull("description"), properties.text("itemName"), least, most,
            properties.textOrNull("errorRequired"), components, rules.checks(part), rules.hide(part),
            FieldReader.leftOutOfSummary(properties));
    }

    private Text text(Part part) {
        rules.properties(part, SHOWN_PROPERTIES);
        String text = part.text("text");
        boolean written = text.startsWith("=");
        return new Text(part.text("id"), written ? List.of() : TextBlocks.of(text),
            written ? rules.condition(part, "text", text) : null, rules.hide(part));
    }

    private Computed computed(Part part) {
        Part properties = rules.properties(part, SHOWN_PROPERTIES);
        return new Computed(part.text("id"), FieldReader.key(part, "key"), part.text("label"),
            rules.condition(part, "expression", part.text("expression")),
            "money".equals(properties.textOrNull("govukType")), rules.hide(part));
    }

    private Table table(Part part) {
        Part properties = rules.properties(part, SHOWN_PROPERTIES);
        String money = properties.textOrNull("money");
        var amounts = money == null ? Set.of() : Set.of(money.split("\\s*,\\s*"));
        var columns = part.parts("columns").stream()
            .map(column -> new Table.Column(column.text("key"), column.text("label"), amounts.contains(column.text("key"))))
            .toList();
        return new Table(part.text("id"), part.text("label"),
            rules.condition(part, "dataSource", part.text("dataSource")), columns, rules.hide(part));
    }
}
