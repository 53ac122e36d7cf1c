package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
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

/** What becomes of a form that was sent when its writer was signed out already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class UnsentFormTests {

    private static final String RAISE = "/escalations/new";
    private static final String KEPT = "You were signed out before this was saved. Nothing was sent. What you typed is still here.";
    private static final String NOT_SAVED = "Your last page was not saved";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext program;
    @Autowired
    private JdbcClient database;

    private SampleRoute route;
    private SignIn signIn;
    private Visitor caseworker;

    @BeforeEach
    void aCaseworkerIsSignedIn() {
        route = new SampleRoute(program);
        signIn = new SignIn(port, 0, database);
        caseworker = signIn.as(route.partner());
    }

    @Test
    void afterTheSessionEndedItIsOfferedToItsWriterAndSentOnce() {
        FilledForm filled = filledIn();
        Document signInPage = filled.sendBy(caseworker.losesSession());
        assertThat(signInPage.text()).contains(KEPT, "Sign in with this browser within an hour", "Exit this page", "Duty line for homelessness");

        Document offered = signIn.again(caseworker, signInPage, route.partner());
        assertThat(offered.text()).contains(KEPT, "Exit this page", "Duty line for homelessness", "The files that you chose are not here any more");
        FilledForm again = FilledForm.of(offered, RAISE);
        assertThat(again.input()).containsAllEntriesOf(typed(filled));
        assertThat(raised()).isZero();

        Document answer = send(again);
        assertThat(answer.text()).contains("is sent. The team is told now.");
        assertThat(answer.text()).contains("Behind the “old” station, on <steps>. Since Monday.");
        assertThatThrownBy(() -> caseworker.get(page(offered))).hasMessageContaining("410");
        send(again);
        assertThat(raised()).isOne();
    }

    @Test
    void aStaleTokenLeadsToTheOfferAtOnce() {
        FilledForm filled = filledIn();
        signIn.again(caseworker, signInPage(caseworker), route.partner());

        Document offered = filled.sendBy(caseworker);

        assertThat(offered.text()).contains(KEPT);
        assertThat(send(FilledForm.of(offered, RAISE)).text()).contains("is sent. The team is told now.");
    }

    @Test
    void whatIsWrongWithItIsSaidAsAlways() {
        FilledForm filled = filledIn();
        filled.input().remove("urgency");
        Document offered = signIn.again(caseworker, filled.sendBy(caseworker.losesSession()), route.partner());

        Document answer = send(FilledForm.of(offered, RAISE));

        assertThat(answer.title()).startsWith("Error:");
        assertThat(answer.text()).contains("Select when help is needed");
        assertThat(answer.select("[name=ownReference]").val()).isEqualTo("NB-31");
        assertThatThrownBy(() -> caseworker.get(page(offered))).hasMessageContaining("410");
    }

    @Test
    void anotherPersonInTheSameBrowserNeverSeesItAndItIsGone() {
        Document signInPage = filledIn().sendBy(caseworker.losesSession());
        String offer = signInPage.selectFirst("form[action=/sign-in] input[name=then]").val();
        assertThat(offer).startsWith("/unsent/");

        assertThatThrownBy(() -> signIn.again(caseworker, signInPage, new SampleRoute(program).partner())).hasMessageContaining("410");

        signIn.insteadOfWhoeverIsHere(caseworker, route.partner());
        assertThatThrownBy(() -> caseworker.get(offer)).hasMessageContaining("410");
    }

    @Test
    void thePageOfSomebodyElseIsNotKeptForWhoeverIsSignedInNow() {
        FilledForm filled = filledIn();
        signIn.again(caseworker, signInPage(caseworker), new SampleRoute(program).partner());

        assertThat(filled.sendBy(caseworker).text()).contains(NOT_SAVED).doesNotContain(KEPT);
    }

    @Test
    void nothingFromAnotherSiteOrAnotherBrowserIsKept() {
        FilledForm filled = filledIn();
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(filled.sendBy(caseworker.losesSession().sendingFrom(site)).text()).contains("so your last page was not saved");
        }

        Document signInPage = filled.sendBy(caseworker.sendingFrom("same-origin"));
        String offer = signInPage.selectFirst("form[action=/sign-in] input[name=then]").val();
        Visitor elsewhere = signIn.as(route.partner());
        assertThatThrownBy(() -> elsewhere.get(offer)).hasMessageContaining("410");
    }

    @Test
    void whoeverIsNobodyHereKeepsNothing() {
        FilledForm filled = filledIn().with(SendingFields.SHOWN_TO, program.getBean(PageMarks.class).shownTo(UUID.randomUUID()));

        assertThat(filled.sendBy(caseworker.losesSession()).text()).contains("so your last page was not saved");
    }

    @Test
    void whoKnowsSomebodysIdCannotLayWordsIntoTheirMouth() {
        for (String mark : List.of("1", route.partner().personId().toString(), route.partner().personId() + ".1." + "A".repeat(43))) {
            assertThat(filledIn().with(SendingFields.SHOWN_TO, mark).sendBy(caseworker.losesSession()).text()).contains("so your last page was not saved");
            caseworker = signIn.as(route.partner());
        }
    }

    @Test
    void whatIsTooLargeIsNotKeptAndItsWriterIsToldWhereTheyLand() {
        FilledForm large = filledIn().with("asked", "a".repeat(200_001));
        Document signInPage = large.sendBy(caseworker.losesSession());
        assertThat(signInPage.text()).contains("so your last page was not saved").doesNotContain("still here. Sign in");

        // without a page to go back to, a partner lands on their list of escalations
        Document landed = signIn.again(caseworker, signInPage, route.partner());
        assertThat(URI.create(landed.location())).hasPath("/escalations");
        assertThat(landed.text()).contains(NOT_SAVED);

        FilledForm many = filledIn();
        many.input().put("household", Collections.nCopies(501, "adults"));
        assertThat(caseworker.losesSession().post(RAISE, many.input()).text()).contains("so your last page was not saved");
    }

    @Test
    void whoDecidesNotToSendItIsRidOfIt() {
        Document offered = signIn.again(caseworker, filledIn().sendBy(caseworker.losesSession()), route.partner());

        FilledForm.of(offered, "/drop").sendBy(caseworker);

        assertThatThrownBy(() -> caseworker.get(page(offered))).hasMessageContaining("410");
        assertThat(raised()).isZero();
    }

    @Test
    void aPressIsMadeAgain() {
        String reference = route.raise("tonight");
        Actor duty = route.in("duty-line");
        Visitor onDuty = signIn.as(duty);
        FilledForm press = FilledForm.of(onDuty.get("/cases/" + reference), "/acknowledge");

        Document offered = signIn.again(onDuty, press.sendBy(onDuty.losesSession()), duty);
        assertThat(offered.text()).contains("It was not saved. Press again to send it.", "Exit this page").doesNotContain(KEPT);

        assertThat(FilledForm.of(offered, "/acknowledge").sendBy(onDuty).text()).contains("You have it. The partner is told.");
    }

    private FilledForm filledIn() {
        FilledForm form = FilledForm.of(caseworker.get(RAISE), RAISE);
        Map.of("urgency", "within-7-days", "service", "housing", "reason", "no-answer", "household", "adults", "domesticAbuse", "no",
                "childAtRisk", "no", "partSeven", "yes", "lawfulBasis", "consent", "householdTold", "agreed").forEach(form::with);
        return form.with("sleepTonight", "Behind the “old” station, on <steps>.\nSince Monday.").with("asked", "A room for tonight.")
                .with("ownReference", "NB-31").with("caseworkerPhone", "020 7946 0901");
    }

    private Document send(FilledForm form) {
        return caseworker.postWithFiles(form.address(), form.input(), List.of());
    }

    private static Map<String, List<String>> typed(FilledForm form) {
        form.input().keySet().removeIf(SendingFields::isBroughtAnew);
        return form.input();
    }

    private static String page(Document offered) {
        return URI.create(offered.location()).getPath();
    }

    /** In another tab of the same browser, after the session ended. */
    private static Document signInPage(Visitor visitor) {
        return visitor.losesSession().get("/sign-in");
    }

    private int raised() {
        return database.sql("select count(*) from escalation where organisation_id = ?")
                .param(route.partner().organisations().iterator().next()).query(Integer.class).single();
    }
}
