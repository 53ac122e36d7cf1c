package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.testing.TestDatabase;
import org.sanctuarycasework.testing.http.FilledForm;
import org.sanctuarycasework.testing.http.SignIn;
import org.sanctuarycasework.testing.http.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Files that the server itself looks at before any page does, over a real port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class SentFilesTests {

    private static final String RAISE = "/escalations/new";
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext program;
    @Autowired
    private JdbcClient database;

    private SampleRoute route;
    private Visitor caseworker;

    @BeforeEach
    void aCaseworkerIsSignedIn() {
        route = new SampleRoute(program);
        caseworker = new SignIn(port, 0, database).as(route.partner());
    }

    @Test
    void thatAreTooLargeTogetherAreRefusedByALimitThatIsNamedOnAPageOfTheirSender() {
        Document refused = caseworker.sendsFiles(filledIn(), "plan.pdf", Collections.nCopies(5, 9 * MEGABYTE), 413);

        assertThat(refused.text()).contains("all files that you send at once up to 30 MB together");
        assertThat(refused.select("header").text()).contains("Sign out", "Cass Caseworker").doesNotContain("Sign in");
    }

    @Test
    void thatWereRefusedLeaveAWayToSignOut() {
        Document refused = caseworker.sendsFiles(filledIn(), "plan.pdf", Collections.nCopies(5, 9 * MEGABYTE), 413);

        assertThat(FilledForm.of(refused, "/sign-out").sendBy(caseworker).select("header").text()).contains("Sign in");
    }

    @Test
    void mayHaveTenMegabytesEachAndThirtyTogether() {
        caseworker.sendsFiles(filledIn(), "plan.pdf", Collections.nCopies(3, 10 * MEGABYTE), 200);

        assertThat(names()).containsExactly("plan.pdf", "plan.pdf", "plan.pdf");
    }

    @Test
    void mayHaveALongNameWhichIsShortened() {
        caseworker.sendsFiles(filledIn(), "ä".repeat(500) + ".pdf", List.of(100), 200);

        assertThat(names()).singleElement().satisfies(name -> assertThat(name).endsWith(".pdf").hasSize(200));
    }

    private FilledForm filledIn() {
        FilledForm form = FilledForm.of(caseworker.get(RAISE), RAISE);
        Map.of("urgency", "within-7-days", "service", "housing", "reason", "no-answer", "household", "adults", "domesticAbuse", "no",
                "childAtRisk", "no", "partSeven", "yes", "lawfulBasis", "consent", "householdTold", "agreed").forEach(form::with);
        return form.with("sleepTonight", "Behind the station.").with("asked", "A room for tonight.")
                .with("ownReference", "NB-31").with("caseworkerPhone", "020 7946 0901");
    }

    private List<String> names() {
        return database.sql("select d.file_name from document d join case_file f on f.reference = d.case_reference where f.organisation_id = ?")
                .param(route.partner().organisations().iterator().next()).query(String.class).list();
    }
}
