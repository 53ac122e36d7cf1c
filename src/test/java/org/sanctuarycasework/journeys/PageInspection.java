package org.sanctuarycasework.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at each page that anybody comes to: does it fit, can everybody use it. A page already looked at is not looked at again. */
final class PageInspection {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> INSPECTED = new TreeSet<>();

    private PageInspection() {
    }

    /** @return what is wrong with the page */
    static List<String> of(Page page, Device device) {
        String path = URI.create(page.url()).getPath();
        String name = name(page, path) + "-" + device.width();
        List<String> problems = new ArrayList<>();
        if (INSPECTED.add(device.runsScripts() ? name : name + "-without-scripts")) {
            if (width(page) > device.width()) {
                problems.add(path + " scrolls sideways: it is " + width(page) + " wide");
            }
            if (device.runsScripts()) {
                // after an error the page stands lower, and the bar to leave it quickly covers what is beneath
                page.evaluate("window.scrollTo(0, 0)");
                found(page).forEach(problem -> problems.add(path + ": " + problem));
                keepPicture(page, name);
            }
        }
        return problems;
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static List<String> found(Page page) {
        // its newer mode opens a blank page for each look; the site has no frames, so the older finds the same
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(violation -> violation.getNodes().stream().map(CheckedNode::getHtml)
                        .filter(html -> !isKnown(violation.getId(), html))
                        .map(html -> violation.getHelp() + " " + html)).toList();
    }

    /** govuk-frontend marks a radio that reveals questions as expanded, knowingly: some screen readers say it, none minds. */
    private static boolean isKnown(String rule, String html) {
        return rule.equals("aria-allowed-attr") && html.contains("govuk-radios__input") && html.contains("aria-expanded");
    }

    /** For whoever wants to look at the pages: run with -Dscreenshots=true. */
    private static void keepPicture(Page page, String name) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }

    /** Tells pages and their states apart, but not the same page of different cases. */
    private static String name(Page page, String path) {
        List<?> texts = (List<?>) page.evaluate("[document.title, document.querySelector('h1').innerText]");
        String title = texts.get(0).toString().replace(" - Sanctuary Casework", "");
        String heading = texts.get(1).toString();
        return (path + "-" + (title.contains(heading) ? title : title + "-" + heading))
                .replaceAll("[A-Z]+-[0-9]{4}-[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}", "x")
                .replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
