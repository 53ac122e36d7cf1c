package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.forms.StreetParty.CONTEXT;
import static org.sanctuarycasework.forms.StreetParty.FORM;
import static org.sanctuarycasework.forms.StreetParty.PAGES;
import static org.sanctuarycasework.forms.StreetParty.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how much processor time the longest page takes; what is wanted is well under 3 ms. */
@Tag("benchmark")
class RenderingBenchmark {

    private static final int LINES = 20;
    private static final int TIMES = 3_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void drawsABudgetOfTwentyLines() {
        var line = Map.of("item", "Hire of the hall", "cost", new BigDecimal("1200.50"), "asked", new BigDecimal("200"), "lineKind", "stall");
        var answers = new Answers(Map.of("kind", "market", "budget", Collections.nCopies(LINES, line)));
        long[] nanos = new long[TIMES];
        int length = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = THREADS.getCurrentThreadCpuTime();
            var page = PAGES.show(FORM, page("budget"), answers, CONTEXT);
            length = FormTemplates.render("forms/fields.jte", Map.of("page", page)).length();
            nanos[time] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos, TIMES / 2, TIMES);
        System.out.printf("budget page, %d lines, %d characters: median %.2f ms, p95 %.2f ms%n", LINES, length,
            nanos[TIMES * 3 / 4] / 1e6, nanos[TIMES * 39 / 40] / 1e6);
        assertThat(length).isPositive();
    }
}
