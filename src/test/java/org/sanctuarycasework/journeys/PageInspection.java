package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at each page that anybody comes to: does it fit, can everybody use it. A page already looked at is not looked at again. */
final class PageInspection {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> INSPECTED = new TreeSet<>();
    private static final Set<String> PATHS = new TreeSet<>();

    private PageInspection() {
    }

    /** The paths of all pages that were opened in this run. */
    static Set<String> visitedPaths() {
        return PATHS;
    }

    static void of(Page page, Device device) {
        String path = URI.create(page.url()).getPath();
        PATHS.add(path);
        String name = name(page, path) + "-" + device.width();
        if (INSPECTED.add(device.runsScripts() ? name : name + "-without-scripts")) {
            fits(page, device);
            if (device.runsScripts()) {
                isAccessible(page);
                keepPicture(page, name);
            }
        }
    }

    private static void fits(Page page, Device device) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("the width of %s, which should not scroll sideways", page.url()).isLessThanOrEqualTo(device.width());
    }

    private static void isAccessible(Page page) {
        // its newer mode opens a blank page for each look; the site has no frames, so the older finds the same
        var violations = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList()).toList())
                .as("what axe finds wrong with %s", page.url()).isEmpty();
    }

    /** For whoever wants to look at the pages: run with -Dscreenshots=true. */
    private static void keepPicture(Page page, String name) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }

    /** Tells pages apart, but not the same page of different cases. */
    private static String name(Page page, String path) {
        String heading = page.locator("h1").first().innerText();
        String errors = page.locator(".govuk-error-summary").count() > 0 ? "-error" : "";
        return (path.replaceAll("NCIL-[0-9]+-[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}", "x") + "-" + heading)
                .replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + errors;
    }
}
