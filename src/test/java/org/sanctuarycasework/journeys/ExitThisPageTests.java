package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way out is in sight wherever the page stands, and hides neither what is read nor what has the focus. */
@BrowserTest
class ExitThisPageTests {

    /** What stands beside the way out at this moment is read past; beneath a strip across the whole window nothing is beside it. */
    private static final String COVERED = """
            () => {
              const button = document.querySelector('.govuk-exit-this-page__button').getBoundingClientRect();
              const strip = document.querySelector('.app-exit').getBoundingClientRect();
              const acrossAll = strip.left <= 0 && strip.right >= document.documentElement.clientWidth
                  && strip.top <= button.top && strip.bottom >= button.bottom;
              const own = acrossAll && window.scrollY > 0 ? strip : { left: 0, right: 0, top: 0, bottom: 0 };
              const covered = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.data.trim() || text.parentElement.closest('.app-exit, script, .govuk-visually-hidden')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) {
                  const meets = box.left < button.right && box.right > button.left && box.top < button.bottom && box.bottom > button.top;
                  if (meets && !(box.left >= own.left && box.right <= own.right)) covered.push(text.data.trim());
                }
              }
              return covered;
            }""";

    private static final String IN_SIGHT = """
            () => {
              const button = document.querySelector('.govuk-exit-this-page__button').getBoundingClientRect();
              return button.top >= 0 && button.bottom <= window.innerHeight && button.left >= 0
                  && button.right <= document.documentElement.clientWidth && button.height >= 24;
            }""";

    private static final String HIDDEN_FOCUS = """
            () => {
              const way = [document.querySelector('.app-exit'), document.querySelector('.govuk-exit-this-page__button')];
              const all = [...document.querySelectorAll('main a[href], main input:not([type=hidden]), main textarea, main button, main summary')]
                  .filter(one => one.getClientRects().length > 0);
              const hidden = [];
              for (const one of [...all, ...all.slice().reverse()]) {
                one.focus();
                const box = one.getBoundingClientRect();
                for (const over of way.map(part => part.getBoundingClientRect())) {
                  if (box.left < over.right && box.right > over.left && box.top < over.bottom && box.bottom > over.top) hidden.push(one.outerHTML);
                }
              }
              return hidden;
            }""";

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void itCoversNothingAndIsAlwaysInSight(int width) {
        SampleRoute route = new SampleRoute(program);
        Office office = new Office(program);
        String reference = route.raise("within-7-days");
        try (Visitor caseworker = office.visit(route.partner(), Device.DESK);
             Visitor officer = office.visit(route.in("housing-officers"), Device.DESK)) {
            caseworker.opens("/escalations/new").presses("Send it now");
            leavesAllInSight(caseworker.page(), width);
            caseworker.opens("/escalations/" + reference).presses("Add it");
            leavesAllInSight(caseworker.page(), width);
            officer.opens("/cases/" + reference);
            leavesAllInSight(officer.page(), width);
            officer.opens("/escalations/live");
            leavesAllInSight(officer.page(), width);
        }
    }

    /** Makes the window narrow for the time of looking only: the pages are opened, and looked at as all others, at their visitor's own width. */
    private static void leavesAllInSight(Page page, int width) {
        ViewportSize own = page.viewportSize();
        page.setViewportSize(width, 800);
        page.evaluate("window.scrollTo(0, 0)");
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        for (int top = 0; top < height; top += 90) {
            page.evaluate("top => window.scrollTo(0, top)", top);
            assertThat((List<?>) page.evaluate(COVERED)).as("covered at %s on %s", top, page.url()).isEmpty();
            assertThat(page.evaluate(IN_SIGHT)).as("in sight at %s on %s", top, page.url()).isEqualTo(true);
        }
        assertThat((List<?>) page.evaluate(HIDDEN_FOCUS)).as("has the focus beneath it on %s", page.url()).isEmpty();
        page.setViewportSize(own.width, own.height);
    }
}
