package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of the council at work on the tasks of one application. */
final class Officer {

    private final Visitor visitor;
    private final String reference;

    Officer(Visitor visitor, String reference) {
        this.visitor = visitor;
        this.reference = reference;
    }

    Visitor visitor() {
        return visitor;
    }

    /** On whichever page of the list it stands: other journeys leave tasks, too. */
    Officer findsIn(String list, String task) {
        visitor.opens("/tasks").follows(list);
        Locator next = visitor.page().locator(".govuk-pagination__next a");
        while (row().count() == 0 && next.count() > 0) {
            visitor.follows(next);
        }
        assertThat(row().innerText()).contains(task);
        return this;
    }

    /** Narrows the list to a stage and a ward, and widens it again. */
    Officer filters(String stage, String otherStage) {
        unfoldFilters();
        visitor.selects("Stage", otherStage).presses("Apply filters");
        assertThat(row().count()).isZero();
        visitor.follows("Clear filters");
        unfoldFilters();
        visitor.selects("Stage", stage).selects("Ward", "Rushey Green").presses("Apply filters");
        assertThat(row().count()).isOne();
        return this;
    }

    Officer claimsFromTheList(String task) {
        findsIn("Waiting for somebody", task);
        visitor.presses(row().getByRole(AriaRole.BUTTON), 200).reads(reference);
        return this;
    }

    /** Presses the button of a list that is older than a colleague's claim. */
    Officer claimsTooLate(String message) {
        visitor.presses(row().getByRole(AriaRole.BUTTON), 409).reads(message);
        return this;
    }

    Officer opens(String list, String task) {
        findsIn(list, task);
        visitor.follows(row().getByRole(AriaRole.LINK));
        return this;
    }

    Officer opensTheCase() {
        visitor.opens("/cases/" + reference);
        return this;
    }

    Officer addsANote(String text, String audience) {
        visitor.writes("Add a note", text).chooses(audience).presses("Add the note").reads("Your note is on the case", text);
        return this;
    }

    /** The picture is drawn where scripts run; the steps are there in any case. */
    Officer seesWhereItStands(String step) {
        assertThat(visitor.page().locator(".app-steps__item--now").innerText()).contains(step);
        if (visitor.device().runsScripts()) {
            visitor.page().locator(".app-process-picture__canvas svg .djs-shape.app-process-picture__now").first().waitFor();
        }
        return this;
    }

    /** The same score and a reason for each criterion. */
    Officer scores(int points) {
        for (Locator score : visitor.page().locator("input[type=radio][value='" + points + "']").all()) {
            score.check();
        }
        for (Locator reason : visitor.page().locator("textarea").all()) {
            reason.fill("The answers and the files show how.");
        }
        return this;
    }

    private void unfoldFilters() {
        Locator filters = visitor.page().locator("details.app-filter");
        if (filters.getAttribute("open") == null) {
            filters.locator("summary").click();
        }
    }

    private Locator row() {
        return visitor.page().locator(".app-task-row", new com.microsoft.playwright.Page.LocatorOptions().setHasText(reference));
    }
}
