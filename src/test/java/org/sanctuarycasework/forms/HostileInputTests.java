package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;
import static org.sanctuarycasework.forms.StreetParty.PAGES;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever is sent, the answer is a page or stored answers that PostgreSQL takes, never an exception. */
class HostileInputTests {

    private static final long SEED = 20261122;
    private static final int TIMES = 3_000;
    private static final List<String> VALUES = List.of("", " ", "yes", "party", "market", "-1", "1e999999999", "9".repeat(400), "٣", "½",
        "£", "£-5", "1,2,3", "NaN", "2026-02-30", "\u0000", "\ud800", "\uffff", "‮evil", "<script>", "${7*7}", "{pot}", "'; drop",
        "a".repeat(30_000), "\n\r\t", "=1/0", "true", "32", "29", "2", "0", "SE6 4RU", "@", "a@b.cc", "+44", "doc-1", "💥", "$1\\");
    private static final List<String> NAMES = List.of("kind", "stallKeeper", "eventName", "eventDay-day", "eventDay-month", "eventDay-year",
        "eventDay", "ward", "music", "plan", "contactMail", "contactPhone", "postcode", "charity", "guests", "streets", "more", "poster",
        "posterText", "budget", "budget[", "budget[0]", "budget[0].", "budget[0].item", "budget[0].cost", "budget[1].asked", "budget[9999].cost",
        "budget[99999999999].cost", "budget[-1].cost", "budget[0].lineKind", "budget[0][1].cost", "policy", "insured", "_seen", "__proto__");
    private static final List<String> ACTIONS = List.of("", "save", "later", "add:budget", "add:", "add:nothing", "remove:budget:0", "remove:budget:-1",
        "remove:budget:x", "remove:budget", "remove", "remove-file:policy:doc-1", "remove-file:kind:market", "remove-file", "attach:policy", ":::", "\u0000");

    @Test
    void neverThrows() {
        var random = new Random(SEED);
        var answers = Answers.NONE;
        for (int time = 0; time < TIMES; time++) {
            var page = pick(random, FORM.pages());
            var input = new LinkedMultiValueMap<String, String>();
            input.add("_action", pick(random, ACTIONS));
            for (int count = random.nextInt(25); count > 0; count--) {
                input.add(pick(random, NAMES), pick(random, VALUES));
            }
            var submitted = PAGES.read(FORM, page, input, answers, CONTEXT);
            var json = submitted.answers().toJson();
            assertThat(json).doesNotContain("\\u0000", "\ud800");
            assertThat(Answers.fromJson(json)).isEqualTo(submitted.answers());
            answers = submitted.answers();
            assertThat(FormTemplates.fields(submitted.view()).select("script")).isEmpty();
            if (time % 100 == 0) {
                PAGES.check(FORM, answers, CONTEXT);
                PAGES.summary(FORM, answers, CONTEXT);
            }
        }
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
