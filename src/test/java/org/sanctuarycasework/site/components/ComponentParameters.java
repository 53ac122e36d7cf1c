package org.sanctuarycasework.site.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the options of govuk-frontend's macros are called in our templates. */
class ComponentParameters {

    private final FixtureOptions options;
    private final Map<String, Object> parameters = new HashMap<>();

    private ComponentParameters(FixtureOptions options) {
        this.options = options;
    }

    static Map<String, Object> of(String component, FixtureOptions options) {
        ComponentParameters given = new ComponentParameters(options);
        return switch (component) {
            case "back-link" -> given.texts("href", "text", "classes").otherwise("href", "#").parameters;
            case "breadcrumbs" -> given.texts("labelText", "classes").flags("collapseOnMobile")
                    .list("items", ComponentItems::link).parameters;
            case "button" -> given.texts("text", "href", "type", "name", "value", "id", "classes")
                    .flags("disabled", "isStartButton", "preventDoubleClick").parameters;
            case "character-count" -> given.limited().field().texts("value", "textareaDescriptionText", "countType")
                    .numbers("maxlength", "threshold", "rows").flags("spellcheck").parameters;
            case "checkboxes" -> given.group().texts("name", "idPrefix", "describedBy")
                    .list("items", ComponentItems::option).values().parameters;
            case "date-input" -> given.group().texts("id", "namePrefix").date().parameters;
            case "details" -> given.texts("summaryText", "text", "id", "classes").html().flags("open").parameters;
            case "error-message" -> given.texts("text", "id", "classes", "visuallyHiddenText")
                    .refuse("visuallyHiddenText", "").parameters;
            case "error-summary" -> given.texts("titleText", "descriptionText", "classes").flags("disableAutoFocus")
                    .list("errorList", ComponentItems::error).parameters;
            case "exit-this-page" -> given.texts("text", "redirectUrl", "id", "classes", "activatedText", "timedOutText",
                    "pressTwoMoreTimesText", "pressOneMoreTimeText").html().parameters;
            case "fieldset" -> given.texts("describedBy", "classes", "role").html()
                    .put("legend", ComponentItems.label(options.in("legend"))).parameters;
            case "file-upload" -> given.field().texts("describedBy").flags("javascript", "multiple", "disabled").parameters;
            case "hint", "inset-text" -> given.texts("text", "id", "classes").html().parameters;
            case "input" -> given.field().texts("value", "type", "describedBy", "inputmode", "autocomplete", "autocapitalize")
                    .flags("spellcheck", "disabled").put("prefix", options.in("prefix").text("text"))
                    .put("suffix", options.in("suffix").text("text")).parameters;
            case "label" -> given.put("label", ComponentItems.label(options)).put("forId", options.text("for")).parameters;
            case "notification-banner" -> given.texts("text", "type", "titleText", "titleId", "role", "classes").html()
                    .flags("disableAutoFocus").parameters;
            case "pagination" -> given.texts("classes", "landmarkLabel").way("previous").way("next").parameters;
            case "panel" -> given.texts("titleText", "text", "classes").html().confirmation().parameters;
            case "radios" -> given.group().texts("name", "idPrefix", "value")
                    .list("items", ComponentItems::option).parameters;
            case "select" -> given.field().texts("value", "describedBy").flags("disabled")
                    .list("items", ComponentItems::option).parameters;
            case "skip-link" -> given.texts("text", "href", "classes").otherwise("href", "#content").parameters;
            case "summary-list" -> given.texts("classes").list("rows", ComponentItems::summaryRow).card().parameters;
            case "table" -> given.texts("caption", "captionClasses", "classes").flags("firstCellIsHeader").cells().parameters;
            case "tag" -> given.put("tag", ComponentItems.tag(options)).parameters;
            case "task-list" -> given.texts("idPrefix", "classes").list("items", ComponentItems::taskListItem).parameters;
            case "textarea" -> given.field().texts("value", "describedBy", "autocomplete").numbers("rows")
                    .flags("spellcheck", "disabled").parameters;
            case "warning-text" -> given.texts("text", "iconFallbackText", "classes").html().parameters;
            default -> throw new IllegalArgumentException(component);
        };
    }

    private ComponentParameters put(String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    private ComponentParameters otherwise(String name, Object value) {
        parameters.putIfAbsent(name, value);
        return this;
    }

    private ComponentParameters refuse(String name, Object value) {
        options.refuseIf(value.equals(parameters.get(name)), name);
        return this;
    }

    private ComponentParameters limited() {
        options.refuseIf(!options.has("maxlength"), "maxlength");
        return this;
    }

    private ComponentParameters confirmation() {
        options.refuseIf(String.valueOf(parameters.get("classes")).contains("--interruption"), "classes");
        return this;
    }

    private ComponentParameters texts(String... names) {
        List.of(names).forEach(name -> put(name, options.text(name)));
        return this;
    }

    private ComponentParameters flags(String... names) {
        List.of(names).forEach(name -> put(name, options.flag(name)));
        return this;
    }

    private ComponentParameters numbers(String... names) {
        List.of(names).forEach(name -> put(name, options.number(name)));
        return this;
    }

    private ComponentParameters html() {
        return put("html", options.html("html"));
    }

    private ComponentParameters list(String name, Function<FixtureOptions, ?> item) {
        return put(name, options.each(name).stream().map(item).toList());
    }

    private ComponentParameters field() {
        texts("name", "id", "classes");
        parameters.putIfAbsent("id", parameters.get("name"));
        return put("label", ComponentItems.label(options.in("label"))).around();
    }

    private ComponentParameters group() {
        texts("classes");
        FixtureOptions fieldset = options.in("fieldset");
        return put("legend", ComponentItems.label(fieldset.in("legend"))).put("describedBy", fieldset.text("describedBy")).around();
    }

    private ComponentParameters around() {
        return put("hint", options.in("hint").text("text")).put("errorMessage", options.in("errorMessage").text("text"))
                .put("formGroupClasses", options.in("formGroup").text("classes"));
    }

    private ComponentParameters values() {
        return put("values", options.texts("values"));
    }

    private ComponentParameters date() {
        for (String part : List.of("day", "month", "year")) {
            FixtureOptions item = options.in(part);
            String value = item.text("value");
            put(part, value != null ? value : options.in("values").text(part));
            put(part + "Error", item.flag("error"));
            item.refuseIf(Boolean.FALSE.equals(item.flag("error")), "error");
            put(part + "Label", item.text("label"));
        }
        return this;
    }

    private ComponentParameters way(String name) {
        FixtureOptions way = options.in(name);
        return put(name, way.text("href")).put(name + "Text", way.text("text")).put(name + "Label", way.text("labelText"));
    }

    private ComponentParameters card() {
        FixtureOptions card = options.in("card");
        put("cardTitle", card.in("title").text("text"));
        put("cardTitleIsThirdLevel", "3".equals(card.in("title").text("headingLevel")));
        return put("cardActions", ComponentItems.links(card.in("actions")));
    }

    private ComponentParameters cells() {
        put("head", options.each("head").stream().map(ComponentItems::cell).toList());
        return put("rows", options.rows("rows").stream()
                .map(row -> row.stream().map(ComponentItems::cell).toList()).toList());
    }
}
