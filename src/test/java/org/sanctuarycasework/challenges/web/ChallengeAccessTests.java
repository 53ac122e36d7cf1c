package org.sanctuarycasework.challenges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.AddChallengeFiles;
import org.sanctuarycasework.challenges.AnswerLetter;
import org.sanctuarycasework.challenges.GiveInput;
import org.sanctuarycasework.challenges.LeaveChallenge;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.challenges.SetLegalHold;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.FreshToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Who may see a legal challenge, and what a page says where something is wrong with what was typed. */
@CaseworkTest
class ChallengeAccessTests {

    private static final String SECRET = "Advice-marker";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void isOpenToLegalOfficersAndToThoseWhomTheyAskedOnly() throws Exception {
        String escalation = route.raise("not-urgent");
        String reference = SampleChallenge.letter(route, Map.of("escalation", escalation)).ask("housing", "Who decided?").reference();

        expect(route.in("legal-officers"), "/cases/" + reference, 200);
        expect(route.in("housing-managers"), "/cases/" + reference, 200);
        for (String team : List.of("housing-officers", "housing-heads", "csc-managers", "duty-line", "sanctuary-managers", "escalation-reviewers",
                "information-governance", "administrators", "grants-managers", "directors")) {
            expect(route.in(team), "/cases/" + reference, 404);
            expect(route.in(team), "/challenges", 403);
        }
        pages.perform(get("/cases/" + reference).with(as(route.partner()))).andExpect(status().isForbidden());
        pages.perform(get("/escalations/" + escalation).with(as(route.partner()))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(reference))));
        pages.perform(get("/cases/" + escalation).with(as(route.in("housing-officers")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(reference))));
    }

    @Test
    void opensNoEscalationToALegalOfficer() throws Exception {
        String escalation = route.raise(Map.of("sleepTonight", SECRET));
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("escalation", escalation)).ask("housing", "Who decided?");

        expect(route.in("legal-officers"), "/cases/" + escalation, 404);
        pages.perform(get("/cases/" + challenge.reference()).with(as(route.in("legal-officers"))))
                .andExpect(content().string(containsString(escalation))).andExpect(content().string(not(containsString("/cases/" + escalation))))
                .andExpect(content().string(not(containsString(SECRET))));
        route.fire(escalation, "warningDue").fire(escalation, "deadlinePassed");
        pages.perform(get("/cases/" + challenge.reference()).with(as(route.in("housing-managers"))))
                .andExpect(content().string(containsString("href=\"/cases/" + escalation + "\"")));
    }

    @Test
    void recordsWhoReadItAndWhoTried() throws Exception {
        String reference = SampleChallenge.letter(route).reference();
        Actor legal = route.in("legal-officers");
        Actor stranger = route.in("housing-managers");
        expect(legal, "/cases/" + reference, 200);
        expect(stranger, "/cases/" + reference, 404);
        expect(stranger, "/cases/LEG-2031-9999", 404);
        expect(stranger, "/cases/" + reference + "/ask", 404);

        assertThat(reads(legal)).containsExactly(reference + " true");
        assertThat(reads(stranger)).containsExactly(reference + " false", "LEG-2031-9999 false", reference + " false");
    }

    @Test
    void isClosedToWhoeverKnowsTheHousehold() throws Exception {
        String escalation = route.raise("within-7-days");
        route.fire(escalation, "warningDue").fire(escalation, "deadlinePassed");
        Actor manager = route.in("housing-managers");
        route.use(StepAside.class).stepAside(manager, escalation);
        Actor another = route.another("housing-managers");
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("escalation", escalation)).ask("housing", "Who decided?");

        expect(manager, "/cases/" + challenge.reference(), 404);
        expect(another, "/cases/" + challenge.reference(), 200);
        pages.perform(post("/tasks/" + challenge.task("giveInput").id() + "/claim").with(as(manager)).with(csrf())).andExpect(status().isNotFound());
        assertThat(database.sql("select count(*) from message where case_reference = ? and recipient_id = ?")
                .params(challenge.reference(), manager.personId()).query(Integer.class).single()).isZero();
    }

    @Test
    void isClosedToWhoeverSaysOnItThatTheyKnowTheHousehold() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?");
        String address = "/cases/" + challenge.reference();
        Actor legal = route.in("legal-officers");
        Actor colleague = route.another("legal-officers");
        Actor manager = route.in("housing-managers");
        String task = challenge.claimTask(legal, AnswerLetter.TASK);
        expect(legal, address + "/step-aside", 200);

        for (Actor knows : List.of(legal, manager, legal)) {
            pages.perform(post(address + "/step-aside").with(as(knows)).with(csrf())).andExpect(redirectedUrl("/tasks"))
                    .andExpect(flash().attribute("done", List.of("cases.aside.done", challenge.reference())));
            expect(knows, address, 404);
        }

        pages.perform(get("/challenges").with(as(legal))).andExpect(content().string(not(containsString(challenge.reference()))));
        pages.perform(get("/challenges").with(as(colleague))).andExpect(content().string(containsString(challenge.reference())));
        assertThat(challenge.task(AnswerLetter.TASK).assigneeId()).isNull();
        pages.perform(post("/tasks/" + task + "/claim").with(as(legal)).with(csrf())).andExpect(status().isNotFound());
        route.fire(challenge.reference(), "letterWarningDue");
        assertThat(database.sql("select count(*) from message where case_reference = ? and template = 'challenge-warning' and recipient_id = any(?)")
                .params(challenge.reference(), new UUID[] {legal.personId(), manager.personId()}).query(Integer.class).single()).isZero();
        pages.perform(get(address).with(as(colleague))).andExpect(content().string(containsString("Knows the household, and is no longer on the case")));
        assertThat(database.sql("select count(*) from timeline_entry where case_reference = ? and event = 'challenge-stepped-aside'")
                .param(challenge.reference()).query(Integer.class).single()).isEqualTo(2);
        for (String stranger : List.of("csc-managers", "sanctuary-managers")) {
            pages.perform(post(address + "/step-aside").with(as(route.in(stranger))).with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void closesItsEscalationToWhoeverKnowsTheHouseholdWithoutTellingThereOfTheChallenge() throws Exception {
        String escalation = route.raise("within-7-days");
        route.fire(escalation, "warningDue").fire(escalation, "deadlinePassed");
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("escalation", escalation)).ask("housing", "Who decided?");
        Actor manager = route.in("housing-managers");
        Actor legal = route.in("legal-officers");
        expect(manager, "/cases/" + escalation, 200);

        for (Actor knows : List.of(manager, legal)) {
            pages.perform(post("/cases/" + challenge.reference() + "/step-aside").with(as(knows)).with(csrf())).andExpect(redirectedUrl("/tasks"));
        }

        expect(manager, "/cases/" + escalation, 404);
        assertThat(database.sql("select actor_id from timeline_entry where case_reference = ? and event = 'escalation-stepped-aside'")
                .param(escalation).query(UUID.class).list()).containsExactly(manager.personId());
        String next = SampleChallenge.letterOf(route.another("legal-officers"), route, Map.of("escalation", escalation)).reference();
        expect(legal, "/cases/" + next, 404);
        pages.perform(get("/challenges").with(as(legal))).andExpect(content().string(not(containsString(next))));
    }

    @Test
    void givesTasksBackInEachChallengeOfAnEscalationWhoseHouseholdSomebodyKnows() throws Exception {
        String escalation = route.raise("within-7-days");
        route.fire(escalation, "warningDue").fire(escalation, "deadlinePassed");
        SampleChallenge first = SampleChallenge.letter(route, Map.of("escalation", escalation)).ask("housing", "Who decided?");
        SampleChallenge second = SampleChallenge.letter(route, Map.of("escalation", escalation, "about", "No food was given.")).ask("housing", "Who else?");
        Actor manager = route.in("housing-managers");
        first.claimTask(manager, GiveInput.TASK);

        route.use(StepAside.class).stepAside(manager, escalation);

        assertThat(first.task(GiveInput.TASK).assigneeId()).isNull();
        expect(manager, "/cases/" + first.reference(), 404);
        pages.perform(post("/cases/" + second.reference() + "/step-aside").with(as(manager)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void isKeptInEveryListFromWhoeverKnowsTheHouseholdOfItsEscalationOrBelongsToItsPartner() throws Exception {
        String escalation = route.raise("within-7-days");
        Actor knows = route.another("legal-officers");
        route.use(LeaveChallenge.class).leave(knows, SampleChallenge.letter(route, Map.of("escalation", escalation)).reference());
        Actor ofPartner = route.another("legal-officers");
        database.sql("insert into organisation_member (organisation_id, person_id) values (?, ?)")
                .params(route.partner().organisations().iterator().next(), ofPartner.personId()).update();

        String later = SampleChallenge.letter(route, Map.of("escalation", escalation)).reference();
        route.use(SetLegalHold.class).set(route.in("legal-officers"), later, "Words-of-the-hold");

        for (UUID person : List.of(knows.personId(), ofPartner.personId())) {
            Actor kept = route.use(Actors.class).byId(person).orElseThrow();
            expect(kept, "/cases/" + later, 404);
            for (String list : List.of("/challenges", "/tasks?whose=unclaimed", "/tasks?whose=all", "/legal-holds")) {
                pages.perform(get(list).with(as(kept))).andExpect(status().isOk()).andExpect(content().string(not(containsString(later))))
                        .andExpect(content().string(not(containsString("Words-of-the-hold"))));
            }
            pages.perform(post("/cases/" + later + "/notes").with(as(kept)).with(csrf()).param("text", "I was here.")).andExpect(status().isNotFound());
            assertThatThrownBy(() -> SampleChallenge.letterOf(kept, route, Map.of("escalation", escalation))).isInstanceOf(Refused.class)
                    .hasMessage("challenges.escalation.unknown");
        }
    }

    @Test
    void letsLegalOfficersOnlyCorrectAStepAndOnlyOneThatIsRecorded() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?").answer();
        String address = "/cases/" + challenge.reference() + "/correct/answer-letter";
        expect(route.in("legal-officers"), address, 200);
        expect(route.in("housing-managers"), address, 403);
        expect(route.in("csc-managers"), address, 404);
        for (String none : List.of("record-permission", "record-letter", "nonsense")) {
            expect(route.in("legal-officers"), "/cases/" + challenge.reference() + "/correct/" + none, 404);
        }
        pages.perform(correction(challenge, route.in("housing-managers"), "1", SECRET)).andExpect(status().isForbidden());
        pages.perform(get("/cases/" + challenge.reference()).with(as(route.in("housing-managers")))).andExpect(content().string(not(containsString("/correct/"))));
        pages.perform(get("/cases/" + challenge.reference()).with(as(route.in("legal-officers")))).andExpect(content().string(containsString(address)));
    }

    @Test
    void takesACorrectionOnceAndAsksAgainIfAColleagueWasQuicker() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route).answer();
        Actor legal = route.in("legal-officers");
        pages.perform(correction(challenge, legal, "32", " ")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter why it is corrected"))).andExpect(content().string(containsString("must be a real date")));

        MockHttpServletRequestBuilder stale = correction(challenge, route.another("legal-officers"), "2", "Mine was other words.");
        String pressed = challenge.newest(AnswerLetter.FORM).at().toString();
        pages.perform(correction(challenge, legal, "1", "It was mistyped.")).andExpect(flash().attribute("done", List.of("challenges.correct.done")));
        pages.perform(correction(challenge, legal, "1", "It was mistyped.").param("recorded", pressed))
                .andExpect(flash().attribute("done", List.of("challenges.correct.as-recorded")));
        pages.perform(stale).andExpect(status().isOk()).andExpect(content().string(containsString("Somebody has corrected this meanwhile")))
                .andExpect(content().string(containsString("What is recorded now"))).andExpect(content().string(containsString("Mine was other words.")))
                .andExpect(content().string(containsString("value=\"" + challenge.newest(AnswerLetter.FORM).at() + "\"")));
        assertThat(database.sql("select count(*) from challenge_record where reference = ? and form = 'answer-letter'")
                .param(challenge.reference()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void correctsOfAFirstClaimOnlyWhatTheCourtsPapersSay() throws Exception {
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of("matter", "interim"));
        pages.perform(post("/cases/" + challenge.reference() + "/correct/record-first-claim").with(as(route.in("legal-officers"))).with(csrf())
                        .param("recorded", challenge.newest("record-first-claim").at().toString()).param("reason", "It was mistyped.")
                        .param("matter", "other").param("claimNumber", "AC-2027-LON-000077").param("claimedOn-day", "1").param("claimedOn-month", "3")
                        .param("claimedOn-year", "2027"))
                .andExpect(redirectedUrl("/cases/" + challenge.reference()));
        assertThat(challenge.stored().claim().claimNumber()).isEqualTo("AC-2027-LON-000077");
        assertThat(challenge.newest("record-first-claim").answers().text("matter")).isEqualTo("interim");
    }

    private static MockHttpServletRequestBuilder correction(SampleChallenge challenge, Actor actor, String day, String reason) {
        return post("/cases/" + challenge.reference() + "/correct/answer-letter").with(as(actor)).with(csrf())
                .param("recorded", challenge.newest(AnswerLetter.FORM).at().toString()).param("reason", reason).param("position", "stands")
                .param("words", "We looked at it again.").param("answeredOn-day", day).param("answeredOn-month", "3").param("answeredOn-year", "2027");
    }

    @Test
    void staysOutOfTheListsOfOthers() throws Exception {
        String reference = SampleChallenge.letter(route, Map.of("dueOn", "2027-03-02")).reference();

        pages.perform(get("/tasks?whose=all&programme=legal-challenges").with(as(route.in("grants-officers"))))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        pages.perform(get("/tasks?whose=unclaimed&programme=legal-challenges").with(as(route.in("legal-officers"))))
                .andExpect(status().isOk()).andExpect(content().string(containsString(reference)));
    }

    @Test
    void mailsSayNothingButTheReference() {
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("about", SECRET)).ask("housing", SECRET).give("housing", SECRET);
        route.fire(challenge.reference(), "letterWarningDue").fire(challenge.reference(), "letterDeadlinePassed");

        assertThat(database.sql("select subject || text_body || html_body from message where case_reference = ?")
                .param(challenge.reference()).query(String.class).list()).isNotEmpty()
                .noneMatch(mail -> mail.contains(SECRET) || mail.contains("nterim"));
        for (String table : List.of("timeline_entry", "act_hi_varinst", "act_ru_variable", "work_item", "case_file", "legal_challenge")) {
            assertThat(database.sql("select count(*) from " + table + " t where t::text like ?").param("%" + SECRET + "%")
                    .query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void recordsOneLetterHoweverOftenThePageIsSent() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(letter(token));
        assertThat(send(letter(token))).isEqualTo(first).matches("/cases/LEG-\\d{4}-\\d{4}");
        assertThat(send(letter(UUID.randomUUID().toString()))).isEqualTo(first);
        assertThat(send(letter(UUID.randomUUID().toString()).param("dueTime", "16:00"))).isNotEqualTo(first);
    }

    @Test
    void throwsNothingAwayThatIsWrittenOnAPageSentBefore() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(letter(token));

        String again = pages.perform(letter(token).param("dueTime", "16:00")).andExpect(status().isOk())
                .andExpect(content().string(containsString("You sent this form already, as " + first.substring("/cases/".length()))))
                .andExpect(content().string(containsString("href=\"" + first + "\""))).andExpect(content().string(containsString("16:00")))
                .andReturn().getResponse().getContentAsString();

        assertThat(send(letter(FreshToken.of(again, token)).param("dueTime", "16:00"))).isNotEqualTo(first);
    }

    @Test
    void takesAClaimOnceAndAnotherOnTheSamePageAsAnother() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(claim(token, "AC-2027-LON-000001"));
        assertThat(send(claim(token, "AC-2027-LON-000001"))).isEqualTo(first);
        assertThat(send(claim(UUID.randomUUID().toString(), "AC-2027-LON-000001"))).isEqualTo(first);

        String again = pages.perform(claim(token, "AC-2027-LON-000002")).andExpect(status().isOk())
                .andExpect(content().string(containsString("You sent this form already"))).andReturn().getResponse().getContentAsString();
        assertThat(send(claim(FreshToken.of(again, token), "AC-2027-LON-000002"))).isNotEqualTo(first);
    }

    @Test
    void saysWhichFilesToChooseAgainAndWhichIsWrongTogetherWithTheRest() throws Exception {
        MockMultipartHttpServletRequestBuilder letter = multipart("/challenges/new-letter")
                .file(new MockMultipartFile(AddChallengeFiles.FILES, "letter.txt", "text/plain", "A letter".getBytes(StandardCharsets.UTF_8)));
        letter.with(as(route.in("legal-officers"))).with(csrf()).param("about", "No room was given.");
        pages.perform(letter).andExpect(status().isOk()).andExpect(content().string(containsString("Choose your file again: letter.txt was not kept.")))
                .andExpect(content().string(containsString("letter.txt” must be a PDF"))).andExpect(content().string(containsString("Enter the day on which")));
    }

    private MockHttpServletRequestBuilder claim(String token, String number) {
        return post("/challenges/new-claim").with(as(route.in("legal-officers"))).with(csrf()).param("token", token).param("matter", "interim")
                .param("about", "No room was given.").param("claimNumber", number).param("claimedOn-day", "1").param("claimedOn-month", "3")
                .param("claimedOn-year", "2027").param("interimOrder", "no");
    }

    @Test
    void saysWhichDayIsWrongAndKeepsWhatWasTyped() throws Exception {
        pages.perform(post("/challenges/new-letter").with(as(route.in("legal-officers"))).with(csrf()).param("matter", "interim")
                        .param("about", "word ".repeat(401)).param("receivedOn-day", "3").param("receivedOn-month", "3").param("receivedOn-year", "2027")
                        .param("dueOn-day", "2").param("dueOn-month", "3").param("dueOn-year", "2027").param("dueTime", "at four")
                        .param("escalation", "ESC-2027-typed"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The day on which the letter was received must be today or in the past")))
                .andExpect(content().string(containsString("The day for the answer must be the day on which the letter was received, or later")))
                .andExpect(content().string(containsString("400 words or fewer")))
                .andExpect(content().string(containsString("Enter the time with hours and minutes")))
                .andExpect(content().string(containsString("ESC-2027-typed")));
        pages.perform(letter(UUID.randomUUID().toString()).param("escalation", "ESC-2031-9999"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("There is no escalation ESC-2031-9999")))
                .andExpect(content().string(containsString("No room was given.")));
    }

    @Test
    void refusesDaysThatDoNotFitTheLetterOrTheClaim() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route);
        Actor legal = route.in("legal-officers");
        String task = challenge.claimTask(legal, AnswerLetter.TASK);

        pages.perform(answer(legal, task, "28", "2", "2027")).andExpect(status().isOk())
                .andExpect(content().string(containsString("The answer cannot be sent before the letter was received")))
                .andExpect(content().string(containsString(SECRET)));
        pages.perform(answer(legal, task, "3", "3", "2027")).andExpect(status().isOk())
                .andExpect(content().string(containsString("must be today or in the past")));
    }

    @Test
    void keepsWhatIsSentForATaskThatIsDoneAndTakesTheSameTwice() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route);
        Actor legal = route.in("legal-officers");
        String task = challenge.claimTask(legal, AnswerLetter.TASK);

        pages.perform(answer(legal, task, "2", "3", "2027")).andExpect(redirectedUrl("/cases/" + challenge.reference()));
        pages.perform(answer(legal, task, "2", "3", "2027")).andExpect(redirectedUrl("/cases/" + challenge.reference()));
        pages.perform(answer(legal, task, "1", "3", "2027")).andExpect(status().isOk())
                .andExpect(content().string(containsString("This task is done already, so nothing was recorded")))
                .andExpect(content().string(containsString(SECRET)));
        assertThat(database.sql("select count(*) from challenge_record where reference = ? and form = 'answer-letter'")
                .param(challenge.reference()).query(Integer.class).single()).isOne();
    }

    @Test
    void takesInputOnceAndKeepsWhatComesTooLate() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?");
        Actor manager = route.in("housing-managers");
        String task = challenge.claimTask(manager, GiveInput.TASK);

        pages.perform(post("/tasks/" + task + "/give-input").with(as(manager)).with(csrf()).param("words", " ")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter what you know")));
        pages.perform(input(manager, task, "x".repeat(2001))).andExpect(status().isOk())
                .andExpect(content().string(containsString("2,000 characters or fewer")));
        pages.perform(input(manager, task, "The duty officer.")).andExpect(status().isFound());
        pages.perform(input(manager, task, "The duty officer.")).andExpect(status().isFound());
        pages.perform(input(manager, task, "Somebody else.")).andExpect(status().isOk())
                .andExpect(content().string(containsString("This task is done already"))).andExpect(content().string(containsString("Somebody else.")));
        pages.perform(input(manager, task, "x".repeat(2001))).andExpect(status().isOk())
                .andExpect(content().string(containsString("This task is done already")));
    }

    @Test
    void letsOnlyLegalOfficersAskForInput() throws Exception {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?");
        pages.perform(get("/cases/" + challenge.reference() + "/ask").with(as(route.in("housing-managers")))).andExpect(status().isForbidden());
        pages.perform(post("/cases/" + challenge.reference() + "/ask").with(as(route.in("housing-managers"))).with(csrf())
                .param("service", "csc").param("question", "Who?")).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder letter(String token) {
        return post("/challenges/new-letter").with(as(route.in("legal-officers"))).with(csrf()).param("token", token).param("matter", "interim")
                .param("about", "No room was given.").param("receivedOn-day", "1").param("receivedOn-month", "3").param("receivedOn-year", "2027")
                .param("dueOn-day", "15").param("dueOn-month", "3").param("dueOn-year", "2027");
    }

    private static MockHttpServletRequestBuilder answer(Actor actor, String task, String day, String month, String year) {
        return post("/tasks/" + task + "/answer-letter").with(as(actor)).with(csrf()).param("position", "stands").param("words", SECRET)
                .param("answeredOn-day", day).param("answeredOn-month", month).param("answeredOn-year", year);
    }

    private static MockHttpServletRequestBuilder input(Actor actor, String task, String words) {
        return post("/tasks/" + task + "/give-input").with(as(actor)).with(csrf()).param("words", words);
    }

    private String send(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andExpect(status().isFound()).andReturn().getResponse().getHeader("Location");
    }

    private void expect(Actor actor, String address, int status) throws Exception {
        pages.perform(get(address).with(as(actor))).andExpect(status().is(status));
    }

    private List<String> reads(Actor actor) {
        return database.sql("select reference || ' ' || allowed from case_read where person_id = ? order by id").param(actor.personId())
                .query(String.class).list();
    }
}
