package org.sanctuarycasework.site.components;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Label;
import org.sanctuarycasework.site.Link;
import org.sanctuarycasework.site.Option;
import org.sanctuarycasework.site.SummaryRow;
import org.sanctuarycasework.site.TableCell;
import org.sanctuarycasework.site.Tag;
import org.sanctuarycasework.site.TaskListItem;

/** Our records made from the nested options of govuk-frontend's macros. */
class ComponentItems {

    private static final Pattern SIZE = Pattern.compile("govuk-(?:label|fieldset__legend)--(xl|l|m|s)");
    private static final Pattern COLOUR = Pattern.compile("govuk-tag--([a-z]+)");

    private ComponentItems() {
    }

    static ErrorItem error(FixtureOptions item) {
        return new ErrorItem(item.text("text"), item.text("href"));
    }

    static Label label(FixtureOptions label) {
        String classes = label.text("classes");
        Matcher size = SIZE.matcher(classes == null ? "" : classes);
        boolean sized = size.matches();
        label.refuseIf(classes != null && !sized, "classes");
        boolean heading = Boolean.TRUE.equals(label.flag("isPageHeading"));
        String text = label.text("text");
        return text == null ? null : new Label(text, sized ? size.group(1) : null, heading);
    }

    static Option option(FixtureOptions item) {
        if (item.has("divider")) {
            return Option.divider(item.text("divider"));
        }
        item.refuseIf(Boolean.FALSE.equals(item.flag("checked")), "checked");
        item.refuseIf(Boolean.FALSE.equals(item.flag("selected")), "selected");
        item.refuseIf(!item.has("value"), "value");
        boolean chosen = Boolean.TRUE.equals(item.flag("checked")) || Boolean.TRUE.equals(item.flag("selected"));
        return new Option(item.text("value"), item.text("text"), item.in("hint").text("text"), chosen,
                Boolean.TRUE.equals(item.flag("disabled")), item.text("id"), item.in("conditional").html("html"),
                "exclusive".equals(item.text("behaviour")), null);
    }

    static Link link(FixtureOptions item) {
        return Link.of(item.text("text"), item.text("href"), item.text("visuallyHiddenText"));
    }

    static List<Link> links(FixtureOptions actions) {
        return actions.each("items").stream().map(ComponentItems::link).toList();
    }

    static SummaryRow summaryRow(FixtureOptions row) {
        FixtureOptions value = row.in("value");
        return new SummaryRow(row.in("key").text("text"), value.text("text"), value.html("html"), links(row.in("actions")));
    }

    static TableCell cell(FixtureOptions cell) {
        Integer colspan = cell.number("colspan");
        return new TableCell(cell.text("text"), cell.html("html"), "numeric".equals(cell.text("format")),
                cell.text("classes"), colspan == null ? 1 : colspan);
    }

    static Tag tag(FixtureOptions tag) {
        String classes = tag.text("classes");
        Matcher colour = COLOUR.matcher(classes == null ? "" : classes);
        boolean coloured = colour.matches();
        tag.refuseIf(classes != null && !coloured, "classes");
        return Tag.of(tag.text("text"), coloured ? colour.group(1) : null);
    }

    static TaskListItem taskListItem(FixtureOptions item) {
        FixtureOptions status = item.in("status");
        Tag tag = status.has("tag") ? tag(status.in("tag")) : null;
        String ours = item.has("href") || tag != null ? null : "govuk-task-list__status--cannot-start-yet";
        status.refuseIf(!Objects.equals(status.text("classes"), ours), "classes");
        return new TaskListItem(item.in("title").text("text"), item.text("href"), item.in("hint").text("text"),
                status.text("text"), tag);
    }
}
