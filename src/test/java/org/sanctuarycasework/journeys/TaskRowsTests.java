package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a task is about can be read in windows between a phone's and a desk's width too. */
@BrowserTest
class TaskRowsTests {

    private static final int READABLE = 200;

    @Autowired
    private ApplicationContext program;

    @ParameterizedTest
    @ValueSource(ints = {320, 770, 1000, 1100, 1280})
    void filtersNeverSqueezeWhatATaskIsAbout(int width) {
        SampleRoute route = new SampleRoute(program);
        route.raise("not-urgent");
        try (Visitor officer = new Office(program).visit(route.in("housing-officers"), Device.DESK)) {
            officer.opens("/tasks");
            officer.page().setViewportSize(width, 800);

            assertThat(officer.page().locator(".app-task-row__case").first().boundingBox().width).isGreaterThan(READABLE);
        }
    }
}
