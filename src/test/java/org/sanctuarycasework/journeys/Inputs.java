package org.sanctuarycasework.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The inputs of a page by the names that the form sends, for those whose labels stand on the page more than once. */
record Inputs(Visitor visitor) {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    Inputs type(String name, String text) {
        visitor.page().locator("main form [name='" + name + "']").fill(text);
        return this;
    }

    Inputs type(String name, LocalDate day) {
        return type(name + "-day", String.valueOf(day.getDayOfMonth())).type(name + "-month", String.valueOf(day.getMonthValue()))
                .type(name + "-year", String.valueOf(day.getYear()));
    }

    Inputs select(String name, String value) {
        visitor.page().locator("main form select[name='" + name + "']").selectOption(value);
        return this;
    }

    Inputs check(String name, String value) {
        visitor.page().locator("main form [name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Inputs attach(String name, String fileName) {
        visitor.page().locator("main form [name='" + name + "']").setInputFiles(new FilePayload(fileName, "application/pdf", PDF));
        return this;
    }
}
