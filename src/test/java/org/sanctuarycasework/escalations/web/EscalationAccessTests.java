package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.escalations.AddInformation;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.organisations.AgreeDataSharing;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RecordAbsence;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.FreshToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Who may see an escalation: default deny, by case. */
@CaseworkTest
class EscalationAccessTests {

    private static final String SECRET = "Behind-the-library-marker";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void opensACaseToThoseWhomTheRouteAskedAndToNobodyElse() throws Exception {
        String reference = route.raise(Map.of("sleepTonight", SECRET));

        expect(route.in("housing-officers"), "/cases/" + reference, 200);
        expect(route.partner(), "/escalations/" + reference, 200);
        for (String team : List.of("housing-managers", "asc-leads", "duty-line", "administrators", "grants-managers", "legal-officers")) {
            expect(route.in(team), "/cases/" + reference, 404);
        }
        expect(new SampleRoute(program).partner(), "/escalations/" + reference, 404);
        pages.perform(get("/escalations/" + reference).with(as(route.in("housing-officers")))).andExpect(redirectedUrl("/cases/" + reference));
        pages.perform(get("/cases/" + reference).with(as(route.in("forum-members")))).andExpect(status().isForbidden());
    }

    @Test
    void recordsWhoReadItAndWhoTried() throws Exception {
        String reference = route.raise("not-urgent");
        Actor officer = route.in("housing-officers");
        Actor stranger = route.in("asc-leads");
        expect(officer, "/cases/" + reference, 200);
        expect(stranger, "/cases/" + reference, 404);
        expect(stranger, "/cases/ESC-2031-9999", 404);

        assertThat(reads(officer)).containsExactly(reference + " true");
        assertThat(reads(stranger)).containsExactly(reference + " false", "ESC-2031-9999 false");
    }

    @Test
    void namesNoOfficerToThePartner() throws Exception {
        String reference = route.raise("not-urgent");
        route.answer(reference, "housing-officers", "changed");
        pages.perform(get("/escalations/" + reference).with(as(route.partner()))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(route.in("housing-officers").name()))))
                .andExpect(content().string(containsString("The council"))).andExpect(content().string(containsString(route.partner().name())));
    }

    @Test
    void keepsWhatAPartnerWroteWhenItHasMovedOn() throws Exception {
        String reference = route.raise("not-urgent");
        pages.perform(post("/escalations/" + reference + "/not-accepted").with(as(route.partner())).with(csrf()).param("service", "HOUSING")
                .param("why", "They sleep outside.")).andExpect(status().isFound());
        pages.perform(get("/escalations/" + reference).with(as(route.partner()))).andExpect(content().string(containsString("They sleep outside.")));
    }

    @Test
    void standsByADecisionOnlyIfItIsNamed() throws Exception {
        String reference = route.raise("not-urgent");
        String task = route.claim(reference, "housing-officers");
        pages.perform(post("/tasks/" + task + "/answer-escalation").with(as(route.in("housing-officers"))).with(csrf())
                        .param("kind", "upheld").param("decision", "none").param("safeTonight", "no").param("words", "We looked again."))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Select which kind of decision you stand by")))
                .andExpect(content().string(containsString("We looked again.")));
    }

    @Test
    void isNotInheritedByADeputy() throws Exception {
        String reference = route.raise("not-urgent");
        Actor officer = route.in("housing-officers");
        String task = route.claim(reference, "housing-officers");
        route.use(AddToTeam.class).add(Actor.SYSTEM, officer.personId(), "grants-officers");
        Actor deputy = route.in("grants-officers");
        LocalDate today = LocalDate.ofInstant(clock.instant(), CaseworkClock.LONDON);
        route.use(RecordAbsence.class).record(officer, officer.personId(), today, today.plusDays(5), deputy.personId());

        expect(deputy, "/cases/" + reference, 404);
        expect(deputy, "/tasks/" + task + "/answer-escalation", 404);
        pages.perform(get("/tasks").with(as(deputy))).andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        pages.perform(post("/tasks/" + task + "/take-over").with(as(deputy)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void recordsWhoOpenedItsFiles() throws Exception {
        String reference = route.raise("not-urgent");
        UUID file = route.use(AttachDocument.class).attach(route.partner(), reference, "files", "letter.pdf",
                new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes())).id();
        expect(route.in("housing-officers"), "/documents/" + file, 200);
        expect(route.in("asc-leads"), "/documents/" + file, 404);

        assertThat(reads(route.in("housing-officers"))).containsExactly(reference + " true");
        assertThat(reads(route.in("asc-leads"))).containsExactly(reference + " false");
    }

    @Test
    void isClosedToWhoeverKnowsTheHousehold() throws Exception {
        String reference = route.raise("not-urgent");
        Actor officer = route.in("housing-officers");
        String task = route.claim(reference, "housing-officers");

        for (int pressed = 0; pressed < 2; pressed++) {
            pages.perform(post("/cases/" + reference + "/step-aside").with(as(officer)).with(csrf())).andExpect(redirectedUrl("/tasks"));
        }

        expect(officer, "/cases/" + reference, 404);
        for (String deed : List.of("claim", "release", "take-over", "hand-over")) {
            pages.perform(post("/tasks/" + task + "/" + deed).with(as(officer)).with(csrf())).andExpect(status().isNotFound());
        }
        expect(officer, "/tasks/" + task + "/answer-escalation", 404);
        assertThat(route.open(reference)).allMatch(item -> item.assigneeId() == null);
        pages.perform(get("/tasks?whose=teams").with(as(officer))).andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        expect(route.another("housing-officers"), "/cases/" + reference, 200);
    }

    @Test
    void staysOutOfTheListsOfOthers() throws Exception {
        String reference = route.raise("not-urgent");

        pages.perform(get("/tasks?whose=all&programme=housing-escalations").with(as(route.in("grants-officers"))))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        pages.perform(get("/tasks?whose=all&programme=housing-escalations").with(as(route.in("forum-members")))).andExpect(status().isForbidden());
        assertThat(route.open(reference)).allMatch(item -> item.confidential() && !item.mayBeReadBy(route.in("grants-officers")));
    }

    @Test
    void refusesAPartnerWhoseAgreementRanOut() throws Exception {
        Actor late = route.partner(LocalDate.of(2020, 1, 1));
        pages.perform(get("/escalations/new").with(as(late))).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("no data-sharing agreement in force")));
        pages.perform(get("/escalations").with(as(late))).andExpect(status().isOk());
    }

    @Test
    void keepsWhatWasTypedWhereTheAgreementRanOutMeanwhile() throws Exception {
        UUID organisation = route.partner().organisations().iterator().next();
        String token = UUID.randomUUID().toString();
        until(organisation, LocalDate.of(2027, 3, 1));

        pages.perform(filledIn(token).param("referral", "REF-2027-0001")).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("This was not sent")))
                .andExpect(content().string(containsString("With a friend until Friday.")))
                .andExpect(content().string(containsString("value=\"NB-17\"")))
                .andExpect(content().string(containsString("value=\"" + token + "\"")))
                .andExpect(content().string(containsString("value=\"REF-2027-0001\"")));

        until(organisation, LocalDate.of(2027, 3, 2));
        assertThat(send(token)).matches("/escalations/ESC-\\d{4}-\\d{4}");
    }

    @Test
    void raisesNothingForAnotherOrganisationThanTheOneChosenWhoseAgreementRanOut() throws Exception {
        UUID chosen = route.partner().organisations().iterator().next();
        program.getBean(RegisterOrganisation.class).register(route.partner(), OrganisationName.of("Day Bell").orElseThrow(), OrganisationKind.CHARITY, null);
        Actor ofBoth = program.getBean(Actors.class).byId(route.partner().personId()).orElseThrow();
        UUID other = ofBoth.organisations().stream().filter(id -> !id.equals(chosen)).findFirst().orElseThrow();
        until(other, LocalDate.of(2099, 12, 31));
        until(chosen, LocalDate.of(2027, 3, 1));

        Map<String, String> errors = Map.of("/escalations/new", "Select for which organisation you raise it", "/referrals/new", "Select which organisation made the referral");
        for (String address : errors.keySet()) {
            pages.perform(filledIn(address, ofBoth, UUID.randomUUID().toString()).param("organisation", chosen.toString())).andExpect(status().isOk())
                    .andExpect(content().string(containsString(errors.get(address)))).andExpect(content().string(containsString("Day Bell")));
        }
        pages.perform(filledIn("/escalations/new", ofBoth, UUID.randomUUID().toString()).param("organisation", other.toString())).andExpect(status().isFound());
    }

    private void until(UUID organisation, LocalDate lastDay) {
        program.getBean(AgreeDataSharing.class).agree(Actor.SYSTEM, organisation, lastDay);
    }

    @Test
    void raisesOneEscalationHoweverOftenThePageIsSent() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(token);
        assertThat(send(token)).isEqualTo(first).matches("/escalations/ESC-\\d{4}-\\d{4}");
    }

    @Test
    void raisesOneEscalationOfTheSameAnswersWithinAQuarterOfAnHour() throws Exception {
        route.at(SampleRoute.TUESDAY_AT_ELEVEN);
        String first = send(UUID.randomUUID().toString());
        route.at(SampleRoute.TUESDAY_AT_ELEVEN.plus(Duration.ofMinutes(14)));
        assertThat(send(UUID.randomUUID().toString())).isEqualTo(first);
        assertThat(sent(filledIn(UUID.randomUUID().toString()).param("safeContact", "Text only."))).isNotEqualTo(first);
        assertThat(sent(filledIn("/escalations/new", route.partner(), UUID.randomUUID().toString(), Map.of("ownReference", "NB-18")))).isNotEqualTo(first);
        route.at(SampleRoute.TUESDAY_AT_ELEVEN.plus(Duration.ofMinutes(16)));
        assertThat(send(UUID.randomUUID().toString())).isNotEqualTo(first);
    }

    @Test
    void raisesASecondEscalationOfTheSameAnswersWithAnotherFile() throws Exception {
        String first = sent(with("letter.pdf", UUID.randomUUID().toString()));
        assertThat(sent(with("letter.pdf", UUID.randomUUID().toString()))).isEqualTo(first);
        assertThat(sent(with("photo.pdf", UUID.randomUUID().toString()))).isNotEqualTo(first);
    }

    @Test
    void throwsNothingAwayThatIsWrittenOnAPageSentBefore() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(token);

        String again = pages.perform(filledIn("/escalations/new", route.partner(), token, Map.of("ownReference", "NB-99"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("You sent this form already, as " + first.substring(first.lastIndexOf('/') + 1))))
                .andExpect(content().string(containsString("href=\"" + first + "\""))).andExpect(content().string(containsString("NB-99")))
                .andReturn().getResponse().getContentAsString();

        String second = sent(filledIn("/escalations/new", route.partner(), FreshToken.of(again, token), Map.of("ownReference", "NB-99")));
        assertThat(second).isNotEqualTo(first);
        pages.perform(get(second).with(as(route.partner()))).andExpect(content().string(containsString("NB-99")));
    }

    @Test
    void throwsNoFileAwayThatIsChosenOnAPageSentBefore() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = sent(with("letter.pdf", token));
        assertThat(sent(with("letter.pdf", token))).isEqualTo(first);
        pages.perform(with("photo.pdf", token)).andExpect(status().isOk()).andExpect(content().string(containsString("You sent this form already")));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        pages.perform(post("/escalations/new").with(as(route.partner())).with(csrf()).param("urgency", "tonight").param("childAtRisk", "yes")
                        .param("household", "adults").param("service", "nonsense").param("appliedOn-day", "1").param("appliedOn-month", "1")
                        .param("appliedOn-year", "2099").param("asked", "x".repeat(20_001)).param("ownReference", "NB-77"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no child is in the household")))
                .andExpect(content().string(containsString("must be today or in the past")))
                .andExpect(content().string(containsString("Select one of the answers on the page")))
                .andExpect(content().string(containsString("What you ask for must be 20,000 characters or fewer")))
                .andExpect(content().string(containsString("NB-77")));
    }

    private String send(String token) throws Exception {
        return sent(filledIn(token));
    }

    private String sent(MockHttpServletRequestBuilder form) throws Exception {
        return sent(pages.perform(form));
    }

    private String sent(MockMultipartHttpServletRequestBuilder form) throws Exception {
        return sent(pages.perform(form));
    }

    private static String sent(ResultActions form) throws Exception {
        return form.andExpect(status().isFound()).andReturn().getResponse().getHeader("Location");
    }

    @Test
    void givesNoDayAsAnExampleThatTheFormRefuses() throws Exception {
        route.at(SampleRoute.TUESDAY_AT_ELEVEN);
        for (String address : List.of("/escalations/new", "/referrals/new")) {
            pages.perform(get(address).with(as(route.partner()))).andExpect(content().string(containsString("For example 27 2 2027.")));
            pages.perform(post(address).with(as(route.partner())).with(csrf())).andExpect(content().string(containsString("For example 27 2 2027.")));
        }
        String reference = route.raise("not-urgent");
        pages.perform(get("/cases/" + reference + "/disclosures").with(as(route.in("housing-officers")))).andExpect(content().string(containsString("For example 5 3 2027.")));
    }

    @Test
    void saysWhichFilesToChooseAgainAndWhichIsWrongTogetherWithTheRest() throws Exception {
        MockMultipartHttpServletRequestBuilder raising = multipart("/escalations/new").file(pdf("letter.pdf"))
                .file(new MockMultipartFile(RaiseEscalation.FILES, "notes.txt", "text/plain", "Notes".getBytes(StandardCharsets.UTF_8)));
        raising.with(as(route.partner())).with(csrf()).param("token", UUID.randomUUID().toString());
        pages.perform(raising).andExpect(status().isOk()).andExpect(content().string(containsString("Choose your files again: letter.pdf, notes.txt were not kept.")))
                .andExpect(content().string(containsString("notes.txt” must be a PDF"))).andExpect(content().string(containsString("Select what went wrong")));

        MockMultipartHttpServletRequestBuilder adding = multipart("/escalations/" + route.raise("not-urgent") + "/information").file(pdf("letter.pdf"));
        adding.with(as(route.partner())).with(csrf()).param("text", "x".repeat(20_001));
        pages.perform(adding).andExpect(status().isOk()).andExpect(content().string(containsString("Choose your file again: letter.pdf was not kept.")))
                .andExpect(content().string(containsString("characters or fewer")));
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile(RaiseEscalation.FILES, name, "application/pdf", ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A file of this name, whose content is of the name as well. */
    private MockMultipartHttpServletRequestBuilder with(String fileName, String token) {
        MockMultipartHttpServletRequestBuilder form = multipart("/escalations/new").file(pdf(fileName));
        form.with(as(route.partner())).with(csrf()).param("token", token);
        params(Map.of()).forEach((key, values) -> form.param(key, values.toArray(String[]::new)));
        return form;
    }

    private MockHttpServletRequestBuilder filledIn(String token) {
        return filledIn("/escalations/new", route.partner(), token);
    }

    private static MockHttpServletRequestBuilder filledIn(String address, Actor sender, String token) {
        return filledIn(address, sender, token, Map.of());
    }

    private static MockHttpServletRequestBuilder filledIn(String address, Actor sender, String token, Map<String, Object> changes) {
        MockHttpServletRequestBuilder post = post(address).with(as(sender)).with(csrf()).param("token", token);
        params(changes).forEach((key, values) -> post.param(key, values.toArray(String[]::new)));
        return post;
    }

    private static Map<String, List<String>> params(Map<String, Object> changes) {
        return SampleRoute.answers(changes).values().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                answer -> answer.getValue() instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(answer.getValue().toString())));
    }

    private void expect(Actor actor, String address, int status) throws Exception {
        pages.perform(get(address).with(as(actor))).andExpect(status().is(status));
    }

    private List<String> reads(Actor actor) {
        return database.sql("select reference || ' ' || allowed from case_read where person_id = ? order by id").param(actor.personId())
                .query(String.class).list();
    }
}
