package org.sanctuarycasework.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctuarycasework.forms.Answers;

/** Answers whatever inputs a page of a form has, as the given answers say. */
final class FormFiller {

    private static final Pattern IN_A_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(.+)");
    private static final String INPUTS = "main form [name]:not([type=hidden]):not(button)";
    private static final String DESCRIBED =
            "inputs => inputs.filter(input => input.checkVisibility()).map(input => [input.name, input.type, input.value])";

    private final Visitor visitor;
    private final Answers answers;

    FormFiller(Visitor visitor, Answers answers) {
        this.visitor = visitor;
        this.answers = answers;
    }

    /** Fills all inputs that can be seen, with a row for each that the answers have; does not save. */
    void fill() {
        fillInputs();
        while (addsARow()) {
            fillInputs();
        }
    }

    private void fillInputs() {
        List<?> filled = List.of();
        List<?> shown = shownInputs();
        // an answer may reveal further questions
        while (shown.size() > filled.size()) {
            for (Object input : shown) {
                List<?> described = (List<?>) input;
                fill(described.get(0).toString(), described.get(1).toString(), described.get(2).toString());
            }
            filled = shown;
            shown = shownInputs();
        }
    }

    /** Asks the browser once about all: asking about each takes longer than filling them. */
    private List<?> shownInputs() {
        return (List<?>) visitor.page().locator(INPUTS).evaluateAll(DESCRIBED);
    }

    private void fill(String name, String type, String value) {
        Locator input = visitor.page().locator("main form [name='" + name + "']");
        if (type.equals("file")) {
            input.setInputFiles(new FilePayload(name + ".pdf", "application/pdf", Inputs.PDF));
            return;
        }
        Object answer = answerTo(name);
        if (answer == null) {
            return;
        }
        switch (type) {
            case "radio", "checkbox" -> {
                if (answer instanceof List<?> chosen ? chosen.contains(value) : answer.toString().equals(value)) {
                    visitor.page().locator("main form [name='" + name + "'][value='" + value + "']").check();
                }
            }
            case "select-one" -> input.selectOption(answer.toString());
            default -> input.fill(answer instanceof BigDecimal amount ? amount.toPlainString() : answer.toString());
        }
    }

    private Object answerTo(String name) {
        Matcher row = IN_A_ROW.matcher(name);
        if (row.matches()) {
            List<Map<String, Object>> rows = answers.rows(row.group(1));
            int index = Integer.parseInt(row.group(2));
            return index < rows.size() ? rows.get(index).get(row.group(3)) : null;
        }
        Matcher date = Pattern.compile("(\\w+)-(day|month|year)").matcher(name);
        if (date.matches() && answers.has(date.group(1))) {
            LocalDate day = LocalDate.parse(answers.text(date.group(1)));
            return switch (date.group(2)) {
                case "day" -> day.getDayOfMonth();
                case "month" -> day.getMonthValue();
                default -> day.getYear();
            };
        }
        return answers.get(name);
    }

    private boolean addsARow() {
        for (Locator add : visitor.page().locator("button[value^='add:']").all()) {
            String key = add.getAttribute("value").substring("add:".length());
            int shown = visitor.page().locator("main .app-repeated:has([name^='" + key + "['])").count();
            if (add.isVisible() && shown < answers.rows(key).size()) {
                visitor.presses(add, 200);
                return true;
            }
        }
        return false;
    }
}
