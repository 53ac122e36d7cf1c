package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What a screen reader is told about the inputs of a form. */
final class AccessibleNames {

    private static final Pattern NAMELESS =
            Pattern.compile("^ *- (group|radiogroup|textbox|radio|checkbox|combobox|spinbutton|button)(:| \\[.*|)$");

    private AccessibleNames() {
    }

    /** Each input has a label, and each group of inputs the question it answers as its name. */
    static void areThereOn(Page page) {
        String tree = page.locator("main form").ariaSnapshot();
        assertThat(tree.lines().filter(line -> NAMELESS.matcher(line).matches()).toList())
                .as("inputs and groups without a name in\n%s", tree).isEmpty();
        List<String> questions = page.locator("main form fieldset > legend").all().stream().filter(Locator::isVisible)
                .map(legend -> legend.innerText().strip()).toList();
        assertThat(questions).allSatisfy(question -> assertThat(tree).contains("group \"" + question.replace("\"", "\\\"")));
    }
}
