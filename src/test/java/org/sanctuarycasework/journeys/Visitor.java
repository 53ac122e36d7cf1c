package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser. Every page they come to is inspected; closing fails if one was wrong or the browser complained. */
final class Visitor implements AutoCloseable {

    private final Device device;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** @param siteAddress without a slash at its end */
    Visitor(String siteAddress, Device device) {
        this(siteAddress, device, null);
    }

    /** @param session what {@link #session()} gave for somebody who is signed in */
    Visitor(String siteAddress, Device device, String session) {
        this.device = device;
        this.browser = Chromium.running().newContext(new Browser.NewContextOptions()
                .setBaseURL(siteAddress).setJavaScriptEnabled(device.runsScripts())
                .setViewportSize(device.width(), 800).setStorageState(session));
        this.page = browser.newPage();
        page.setDefaultTimeout(8_000);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> VisitedPages.add(response.url()));
    }

    String session() {
        return browser.storageState();
    }

    /** As after the session ended, or the program was started anew, while the page stays open. */
    Visitor losesSession() {
        browser.clearCookies();
        return this;
    }

    Device device() {
        return device;
    }

    Page page() {
        return page;
    }

    Visitor opens(String address) {
        return opens(address, 200);
    }

    /** Opens a page that answers with this status; the browser complains about every status from 400 on. */
    Visitor opens(String address, int status) {
        return arrives(() -> page.navigate(address), status);
    }

    /** Presses a button that leads to another page, or to the same again. */
    Visitor presses(String button) {
        return presses(button, 200);
    }

    Visitor presses(String button, int status) {
        return presses(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)), status);
    }

    Visitor presses(Locator button, int status) {
        return arrives(() -> page.waitForNavigation(button::click), status);
    }

    Visitor follows(String link) {
        // not by its role: a link that looks like a button has a button's
        return follows(page.locator("a").filter(new Locator.FilterOptions().setHasText(link)).first());
    }

    Visitor follows(Locator link) {
        return arrives(() -> page.waitForNavigation(link::click), 200);
    }

    Visitor goesBack() {
        return arrives(page::goBack, 200);
    }

    /** What a link to a file gives. */
    APIResponse downloads(String link) {
        String address = page.locator("a").filter(new Locator.FilterOptions().setHasText(link)).first().getAttribute("href");
        VisitedPages.add(address);
        return browser.request().get(address);
    }

    Visitor writes(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor chooses(String option) {
        page.getByLabel(option, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Visitor selects(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    Visitor reads(String... texts) {
        assertThat(page.locator("body").innerText()).as(page.url()).contains(texts);
        return this;
    }

    Visitor doesNotRead(String... texts) {
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain(texts);
        return this;
    }

    /** What stands in an input, which is not among the texts of a page. */
    Visitor findsTyped(String name, String text) {
        assertThat(page.locator("[name='" + name + "']").inputValue()).isEqualTo(text);
        return this;
    }

    /** The page says what is wrong, and the link in its summary leads to the input. */
    Visitor isToldOfAnError(String message) {
        Locator summary = page.locator(".govuk-error-summary");
        assertThat(summary.innerText()).contains(message);
        assertThat(page.title()).startsWith("Error:");
        Locator link = summary.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(message)).first();
        String id = link.getAttribute("href").replaceFirst(".*#", "");
        assertThat(page.locator("[id='" + id + "']").count()).as("an input #%s for “%s”", id, message).isOne();
        if (device.runsScripts()) {
            link.click();
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo(id);
        }
        return this;
    }

    @Override
    public void close() {
        browser.close();
        assertThat(complaints).as("what was wrong with the pages").isEmpty();
    }

    private Visitor arrives(Navigation navigation, int status) {
        Response response = navigation.go();
        assertThat(response.status()).as("status of %s", page.url()).isEqualTo(status);
        if (status >= 400) {
            complaints.removeIf(complaint -> complaint.startsWith("Failed to load resource") && complaint.contains(page.url()));
        }
        complaints.addAll(PageInspection.of(page, device));
        return this;
    }

    private interface Navigation {

        Response go();
    }
}
