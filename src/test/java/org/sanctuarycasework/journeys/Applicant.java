package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.applications.SampleAnswers;

/** Somebody who applies for a grant, step by step, from the start page on. */
final class Applicant {

    private final Visitor visitor;
    private final Mailbox mailbox;
    private final String organisation;

    Applicant(Visitor visitor) {
        String name = UUID.randomUUID().toString();
        this.visitor = visitor;
        this.mailbox = new Mailbox("applicant-" + name + "@garden.example");
        this.organisation = "Garden " + name;
    }

    Visitor visitor() {
        return visitor;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    void readsAboutTheFund() {
        visitor.opens("/").follows(Office.ROUND).reads("Who can apply", "Send it by", "What to have ready", "How long it takes")
                .follows("Read all the questions first").reads("Which ward’s money are you applying for?");
        assertThat(visitor.downloads("Download all the questions").text()).contains("Which ward’s money are you applying for?");
        visitor.follows("Back");
    }

    void isNotEligible() {
        visitor.follows("Check if you can apply");
        visitor.presses("Continue");
        visitor.isToldOfAnError(visitor.page().locator(".govuk-error-summary a").first().innerText());
        answers("organisationKind", "individual");
        answers("worksInBorough", "yes");
        answers("projectInBorough", "yes");
        answers("benefitsPublic", "yes");
        answers("bankAccount", "yes");
        visitor.reads("This fund cannot help you", "One person cannot apply alone", "Find a local charity or community group");
    }

    void isEligible() {
        visitor.follows("Answer the questions again");
        answers("organisationKind", "charity");
        for (int question = 2; question <= 5; question++) {
            visitor.presses("Continue");
        }
        visitor.reads("You can apply", "You do not need a password").follows("Start your application");
    }

    /** From the page to which somebody comes who wants to start and is not signed in. */
    void startsAfterSigningIn() {
        visitor.presses("Email me a link").isToldOfAnError("Enter your email address")
                .writes("Your email address", "garden at example").presses("Email me a link")
                .isToldOfAnError("Enter an email address in the correct format, like name@example.com")
                .writes("Your email address", mailbox.address()).presses("Email me a link")
                .reads("Check your email")
                .opens(mailbox.linkOf("link to sign in")).presses("Sign in")
                .presses("Continue").isToldOfAnError("Enter your name")
                .writes("Your name", "Gardener Applicant").presses("Continue")
                .presses("Save and continue").isToldOfAnError("Enter the name of your organisation")
                .writes("Name of the organisation", organisation)
                .chooses("Registered charity, including a charitable incorporated organisation (CIO)")
                .presses("Save and continue").reads(organisation)
                .presses("Start the application").reads("You have completed", "Not started");
    }

    /** @return the reference of the application */
    String fillsAllPagesFromTheLast() {
        String start = visitor.page().url().replaceFirst("#.*", "");
        List<String> pages = new ArrayList<>(visitor.page().locator(".govuk-task-list__link").all().stream()
                .map(link -> link.getAttribute("href")).toList());
        Collections.reverse(pages);
        FormFiller filler = new FormFiller(visitor, SampleAnswers.complete());
        for (String page : pages) {
            opensFromTheList(page);
            if (visitor.device().runsScripts()) {
                savesItEmpty(page);
            } else {
                AccessibleNames.areThereOn(visitor.page());
            }
            filler.fill();
            visitor.presses("Save and continue");
            assertThat(visitor.page().locator(".govuk-error-summary").allInnerTexts()).as(page).isEmpty();
        }
        return start.replaceFirst(".*/", "");
    }

    void sends(String reference) {
        visitor.follows("Check your answers").presses("Send the application")
                .reads("Application sent", reference, "What happens next", "You will hear our decision by");
        visitor.opens(mailbox.linkOf("We have your application " + reference)).reads("Being checked")
                .follows("Read or print your answers").reads("Saturday school and family kitchen");
        assertThat(visitor.downloads("governingDocument.pdf").headers().get("content-disposition")).startsWith("attachment");
    }

    void withdraws(String reference, String reason) {
        visitor.opens("/applications/" + reference).follows("Withdraw this application")
                .writes("Why do you withdraw it? (optional)", "x".repeat(2001)).presses("Withdraw")
                .isToldOfAnError("Why you withdraw it must be 2,000 characters or fewer")
                .writes("Why do you withdraw it? (optional)", reason).presses("Withdraw")
                .reads("You have withdrawn this application");
    }

    void answersWhatWasAsked(String reference) {
        visitor.opens(mailbox.linkOf("We need more information from you: " + reference));
        if (visitor.page().url().endsWith(reference)) {
            visitor.reads("The answer about languages is short.").follows("Answer now");
        }
        visitor.reads("The answer about languages is short.").follows("No needless barriers");
        assertThat(visitor.page().locator("main form [name]:visible:not(button)").count()).as("questions that are open").isOne();
        visitor.page().locator("[name=languages]").fill("Volunteers speak nine languages. We pay interpreters for all others.");
        visitor.presses("Save and continue").presses("Send this to us").reads("Being checked");
    }

    void readsTheOutcome(String reference, String... texts) {
        visitor.opens(mailbox.linkOf("We have decided about your application " + reference)).reads(texts);
        visitor.follows("Read or print your answers").follows("Back").follows("Back").reads("Your applications", reference);
        visitor.follows("Saturday school and family kitchen");
    }

    private void opensFromTheList(String page) {
        visitor.follows(visitor.page().locator("a[href='" + page + "']").first());
    }

    /** Some pages may be saved as they are; all others say what is missing. */
    private void savesItEmpty(String page) {
        visitor.presses("Save and continue");
        if (visitor.page().url().contains("/pages/")) {
            visitor.isToldOfAnError(visitor.page().locator(".govuk-error-summary a").first().innerText());
        } else {
            opensFromTheList(page);
        }
    }

    private void answers(String question, String value) {
        visitor.page().locator("input[name='" + question + "'][value='" + value + "']").check();
        visitor.presses("Continue");
    }
}
