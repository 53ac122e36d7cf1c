package org.sanctuarycasework.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Runs when all journeys are over (see the pom); without them it has nothing to look at. */
@CaseworkTest
class VisitedPagesTests {

    // where the journeys end: if one of these was not opened, not all of them ran
    private static final List<String> LAST_STATIONS = List.of("/cases/\\S+/decided", "/applications/\\S+/withdraw",
            "/admin/people", "/tasks/\\S+/confirm-not-eligible", "/admin/people/\\S+/deactivate", "/admin/jobs", "/tasks/\\S+/hear-appeal",
            "/admin/calendar", "/rounds/\\S+/published", "/rounds/\\S+/panel/cabinet", "/cases/\\S+/assist", "/passkeys",
            "/escalations/\\S+/outcome", "/admin/duty-rota", "/legal-holds/\\S+/lift", "/tasks/\\S+/record-claim-outcome", "/referrals/\\S+/take-back", "/tasks/\\S+/record-what-was-shared");
    // only ever shown in place of another page
    private static final Set<String> NO_PAGES = Set.of("/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyPageOfTheSiteIsOpenedInAJourney() {
        Set<String> visited = VisitedPages.ofAllPrograms();
        assumeTrue(LAST_STATIONS.stream().allMatch(station -> visited.stream().anyMatch(path -> path.matches(station))),
                "not all journeys ran");

        assertThat(mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("org.sanctuarycasework."))
                .map(handler -> handler.getKey())
                .filter(handler -> handler.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(handler -> handler.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !NO_PAGES.contains(pattern.getPatternString()) && visited.stream().noneMatch(path -> pattern.matches(PathContainer.parsePath(path))))
                .map(PathPattern::getPatternString))
                .as("pages that no journey opens").isEmpty();
    }
}
