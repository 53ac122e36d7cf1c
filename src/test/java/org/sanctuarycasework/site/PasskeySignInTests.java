package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.people.SendSignInLink;
import org.sanctuarycasework.people.passkeys.AskForPasskeyReset;
import org.sanctuarycasework.people.passkeys.ConfirmPasskeyReset;
import org.sanctuarycasework.people.passkeys.Passkey;
import org.sanctuarycasework.people.passkeys.PasskeyResets;
import org.sanctuarycasework.people.passkeys.Passkeys;
import org.sanctuarycasework.people.passkeys.ResetReason;
import org.sanctuarycasework.testing.SampleDevice;
import org.sanctuarycasework.testing.SecondFactorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a mailed link opens for those who need a passkey as well, and what does not pass for one. */
@SecondFactorTest
class PasskeySignInTests {

    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
    private static final String REFUSED = "We could not check this passkey. Try again";
    /** What anybody may open, signed in or not. */
    private static final Set<String> PUBLIC = Set.of("/", "/accessibility", "/privacy", "/error", "/funds/{fund}",
            "/funds/{fund}/rounds/{key}", "/funds/{fund}/questions", "/funds/{fund}/questions.txt",
            "/funds/{fund}/eligibility", "/funds/{fund}/eligibility/result", "/funds/{fund}/eligibility/{pageKey}",
            "/sign-in/check-your-email", "/sign-in/link", "/sign-in/first-administrator", "/sign-in/passkey/new");

    @Autowired
    PageMarks marks;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    RegisterPerson registerPerson;
    @Autowired
    AddToTeam addToTeam;
    @Autowired
    Actors actors;
    @Autowired
    SendSignInLink sendSignInLink;
    @Autowired
    Passkeys passkeys;
    @Autowired
    PasskeyResets resets;
    @Autowired
    AskForPasskeyReset askForReset;
    @Autowired
    ConfirmPasskeyReset confirmReset;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    final SampleDevice device = new SampleDevice();
    Actor officer;

    @BeforeEach
    void registerAnOfficer() {
        officer = colleague("Olu Officer", "grants-officers");
    }

    @Test
    void leadsWhoeverHasNoneToSettingOneUpAndThenToThePageTheyWanted() throws Exception {
        MockHttpSession session = usesLink(officer);

        pages.perform(get("/tasks?whose=teams").session(session)).andExpect(redirectedUrl("/sign-in/passkey?then=%2Ftasks%3Fwhose%3Dteams"));
        pages.perform(get("/sign-in/passkey?then=/tasks").session(session)).andExpect(redirectedUrl("/sign-in/passkey/new?then=%2Ftasks"));
        MockHttpSession signedIn = session(adds(session, device, "/tasks").andExpect(redirectedUrl("/tasks")));

        pages.perform(get("/tasks").session(signedIn)).andExpect(status().isOk());
        assertThat(session.isInvalid()).as("a session known before is of no use").isTrue();
        assertThat(passkeys.of(officer.personId())).extracting(Passkey::label).containsExactly("Work phone");
    }

    @Test
    void asksForThePasskeyAfterTheLink() throws Exception {
        adds(usesLink(officer), device, "");
        MockHttpSession session = usesLink(officer);

        pages.perform(get("/tasks").session(session)).andExpect(redirectedUrl("/sign-in/passkey?then=%2Ftasks"));
        MockHttpSession signedIn = session(shows(session, device.shows(asked(session, "/sign-in/passkey")))
                .andExpect(redirectedUrl("/tasks")));

        pages.perform(get("/tasks").session(signedIn)).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/passkeys\"")));
        assertThat(passkeys.of(officer.personId())).allMatch(passkey -> passkey.lastUsed() != null);
    }

    @Test
    void keepsWhatWasTypedUntilThePasskeyIsShown() throws Exception {
        adds(usesLink(officer), device, "");
        MockHttpSession session = usesLink(officer);
        String offer = pages.perform(post("/cases/ESC-2026-0001/notes").session(session).with(csrf()).header("Sec-Fetch-Site", "same-origin")
                        .param(SendingFields.SHOWN_TO, marks.shownTo(officer.personId())).param("text", "They have two bags."))
                .andReturn().getResponse().getHeader("Location");
        assertThat(offer).startsWith("/sign-in/passkey?then=%2Funsent%2F");
        String page = offer.replaceAll(".*then=|&.*", "").replace("%2F", "/");
        pages.perform(get(page).session(session)).andExpect(status().isFound());

        MockHttpSession signedIn = session(shows(session, device.shows(asked(session, "/sign-in/passkey"))));

        pages.perform(get(page).session(signedIn)).andExpect(status().isOk()).andExpect(content().string(containsString("They have two bags.")));
    }

    @Test
    void asksApplicantsForNothingMoreThanTheLink() throws Exception {
        MockHttpSession session = usesLink(person("Ana Applicant"));

        pages.perform(get("/applications").session(session)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("href=\"/passkeys\""))));
        pages.perform(get("/passkeys").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void opensNothingButWhatIsPublicWithTheLinkAlone() throws Exception {
        MockHttpSession session = usesLink(officer);
        var wrong = new TreeMap<String, String>();
        for (String address : addresses(RequestMethod.GET)) {
            var answer = pages.perform(get(address.replaceAll("\\{[^/]*}", UUID.randomUUID().toString())).session(session))
                    .andReturn().getResponse();
            boolean ledToPasskey = String.valueOf(answer.getHeader("Location")).startsWith("/sign-in/passkey");
            if (ledToPasskey == PUBLIC.contains(address)) {
                wrong.put(address, answer.getStatus() + " " + answer.getHeader("Location"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void changesNothingWithTheLinkAlone() throws Exception {
        MockHttpSession session = usesLink(officer);
        var wrong = new TreeMap<String, String>();
        for (String address : addresses(RequestMethod.POST)) {
            if (!address.startsWith("/sign-in") && !address.startsWith("/funds/{fund}/eligibility")) {
                var answer = pages.perform(post(address.replaceAll("\\{[^/]*}", UUID.randomUUID().toString())).session(session)
                        .with(csrf())).andReturn().getResponse();
                if (!String.valueOf(answer.getHeader("Location")).startsWith("/sign-in/passkey?then=")) {
                    wrong.put(address, answer.getStatus() + " " + answer.getHeader("Location"));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void takesAnAnswerOnceOnly() throws Exception {
        adds(usesLink(officer), device, "");
        MockHttpSession session = usesLink(officer);
        String answer = device.shows(asked(session, "/sign-in/passkey"));
        shows(session, answer).andExpect(redirectedUrl("/tasks"));

        MockHttpSession another = usesLink(officer);
        shows(another, answer).andExpect(content().string(containsString(REFUSED)));
        asked(another, "/sign-in/passkey");
        shows(another, answer).andExpect(content().string(containsString(REFUSED)));
        pages.perform(get("/tasks").session(another)).andExpect(redirectedUrl("/sign-in/passkey?then=%2Ftasks"));
    }

    @Test
    void takesNoAnswerToWhatAnotherSessionWasAsked() throws Exception {
        adds(usesLink(officer), device, "");
        String answer = device.shows(asked(usesLink(officer), "/sign-in/passkey"));
        MockHttpSession session = usesLink(officer);
        asked(session, "/sign-in/passkey");

        shows(session, answer).andExpect(content().string(containsString(REFUSED)));
    }

    @Test
    void takesNoPasskeyOfSomebodyElse() throws Exception {
        SampleDevice colleagues = new SampleDevice();
        adds(usesLink(colleague("Cora Colleague", "grants-officers")), colleagues, "");
        adds(usesLink(officer), device, "");
        MockHttpSession session = usesLink(officer);

        shows(session, colleagues.shows(asked(session, "/sign-in/passkey"))).andExpect(content().string(containsString(REFUSED)));
        shows(session, new SampleDevice().shows(asked(session, "/sign-in/passkey"))).andExpect(content().string(containsString(REFUSED)));
    }

    @Test
    void takesNothingThatWasSignedWithoutAFingerOrOnAnotherSiteOrByACopy() throws Exception {
        MockHttpSession first = usesLink(officer);
        adds(first, new SampleDevice().withoutAskingForFinger(), "").andExpect(content().string(containsString(REFUSED)));
        adds(first, new SampleDevice().on("http://localhost.example"), "").andExpect(content().string(containsString(REFUSED)));
        adds(first, device.countingFrom(10), "").andExpect(redirectedUrl("/home"));

        MockHttpSession session = usesLink(officer);
        shows(session, device.countingFrom(3).shows(asked(session, "/sign-in/passkey"))).andExpect(content().string(containsString(REFUSED)));
        device.countingFrom(20).on("http://localhost.example");
        shows(session, device.shows(asked(session, "/sign-in/passkey"))).andExpect(content().string(containsString(REFUSED)));
        device.on("http://localhost:8080").withoutAskingForFinger();
        shows(session, device.shows(asked(session, "/sign-in/passkey"))).andExpect(content().string(containsString(REFUSED)));
    }

    @Test
    void addsNoPasskeyPastOneThatIsThere() throws Exception {
        MockHttpSession early = usesLink(officer);
        String asked = asked(early, "/sign-in/passkey/new");
        adds(usesLink(officer), device, "");

        pages.perform(post("/sign-in/passkey/new").session(early).with(csrf()).param("name", "Planted")
                .param("answer", new SampleDevice().adds(asked))).andExpect(redirectedUrl("/sign-in/passkey"));
        assertThat(passkeys.of(officer.personId())).extracting(Passkey::label).containsExactly("Work phone");
    }

    @Test
    void refusesWhatNoDeviceSendsInWords() throws Exception {
        adds(usesLink(officer), device, "");
        MockHttpSession session = usesLink(officer);
        String right = device.shows(asked(session, "/sign-in/passkey"));
        List<String> answers = List.of("{}", "null", "[]", "\"\"", "{\"id\":1}", right.replace("\"response\":{", "\"response\":{\"x\":1,"),
                right.replaceFirst("\"authenticatorData\":\"[^\"]*\"", "\"authenticatorData\":\"AAAA\""),
                right.replaceFirst("\"clientDataJSON\":\"[^\"]*\"", "\"clientDataJSON\":\"e30\""),
                right.replaceFirst("\"clientDataJSON\":\"[^\"]*\"", "\"clientDataJSON\":\"!\""),
                right.replaceFirst("\"signature\":\"[^\"]*\"", "\"signature\":\"\""), "x".repeat(30_000));
        for (String answer : answers) {
            asked(session, "/sign-in/passkey");
            shows(session, answer).andExpect(status().isOk()).andExpect(content().string(containsString(REFUSED)));
        }
        MockHttpSession first = usesLink(colleague("Nia New", "assessors"));
        String made = new SampleDevice().adds(asked(first, "/sign-in/passkey/new"));
        for (String answer : List.of("{}", right, made.replaceFirst("\"attestationObject\":\"[^\"]*\"", "\"attestationObject\":\"oA\""),
                made.replaceFirst("\"attestationObject\":\"[^\"]*\"", "\"attestationObject\":\"AAAA\""))) {
            asked(first, "/sign-in/passkey/new");
            pages.perform(post("/sign-in/passkey/new").session(first).with(csrf()).param("name", "Phone").param("answer", answer))
                    .andExpect(status().isOk()).andExpect(content().string(containsString(REFUSED)));
        }
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        MockHttpSession session = usesLink(officer);

        pages.perform(post("/sign-in/passkey/new").session(session).with(csrf()).param("name", " "))
                .andExpect(content().string(containsString("Enter a name for the passkey")));
        pages.perform(post("/sign-in/passkey/new").session(session).with(csrf()).param("name", "My <phone>").param("problem", "already-there"))
                .andExpect(content().string(containsString("This device already has one of your passkeys")))
                .andExpect(content().string(containsString("My &lt;phone>")));
        adds(session, device, "");
        MockHttpSession next = usesLink(officer);
        for (String problem : List.of("cancelled", "timed-out", "not-possible", "already-there", "<b>")) {
            pages.perform(post("/sign-in/passkey").session(next).with(csrf()).param("problem", problem))
                    .andExpect(status().isOk()).andExpect(content().string(containsString("There is a problem")));
        }
    }

    @Test
    void letsSomebodyLookAfterTheirPasskeysButKeepsTheLast() throws Exception {
        MockHttpSession session = session(adds(usesLink(officer), device, ""));
        UUID first = passkeys.of(officer.personId()).get(0).id();

        pages.perform(post("/passkeys/" + first + "/remove").session(session).with(csrf())).andExpect(status().isForbidden());
        pages.perform(post("/passkeys").session(session).with(csrf()).param("name", "Again").param("answer", device.adds(asked(session, "/passkeys"))))
                .andExpect(content().string(containsString("This device already has one of your passkeys")));
        pages.perform(post("/passkeys").session(session).with(csrf()).param("name", "Laptop")
                .param("answer", new SampleDevice().adds(asked(session, "/passkeys")))).andExpect(redirectedUrl("/passkeys"));
        MockHttpSession colleagues = session(adds(usesLink(colleague("Cora Colleague", "assessors")), new SampleDevice(), ""));
        pages.perform(post("/passkeys/" + first + "/remove").session(colleagues).with(csrf())).andExpect(redirectedUrl("/passkeys"));
        assertThat(passkeys.of(officer.personId())).hasSize(2);

        pages.perform(post("/passkeys/" + first + "/remove").session(session).with(csrf())).andExpect(redirectedUrl("/passkeys"));
        assertThat(passkeys.of(officer.personId())).extracting(Passkey::label).containsExactly("Laptop");
    }

    @Test
    void saysThatASecondAdministratorIsNeededWhereThereIsOne() throws Exception {
        jdbc.sql("delete from team_member where team_key = 'administrators'").update();
        adds(usesLink(officer), device, "");
        MockHttpSession session = session(adds(usesLink(colleague("Adi Administrator", "administrators")), new SampleDevice(), ""));

        pages.perform(get("/admin/people/" + officer.personId()).session(session))
                .andExpect(content().string(containsString("a second administrator is needed besides you")))
                .andExpect(content().string(not(containsString("/passkeys/reset"))));
    }

    @Test
    void endsEverySessionWhenPasskeysAreReset() throws Exception {
        MockHttpSession signedIn = session(adds(usesLink(officer), device, ""));
        MockHttpSession waiting = usesLink(officer);
        askForReset.ask(colleague("Adi Administrator", "administrators"), officer.personId(), new ResetReason("Lost on the bus"));
        confirmReset.confirm(colleague("Bo Administrator", "administrators"), officer.personId(),
                resets.waitingFor(officer.personId()).orElseThrow().id());

        pages.perform(get("/tasks").session(signedIn)).andExpect(redirectedUrl("/sign-in?then=%2Ftasks"));
        pages.perform(get("/tasks").session(waiting)).andExpect(redirectedUrl("/sign-in?then=%2Ftasks"));
        MockHttpSession again = usesLink(officer);
        adds(again, device, "/tasks").andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void keepsAHandleThatTellsNothing() throws Exception {
        adds(usesLink(officer), device, "");

        byte[] handle = jdbc.sql("select passkey_handle from person where id = ?").param(officer.personId()).query(byte[].class).single();
        assertThat(handle).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new String(handle)).doesNotContain(officer.personId().toString());
    }

    private ResultActions adds(MockHttpSession session, SampleDevice with, String then) throws Exception {
        return pages.perform(post("/sign-in/passkey/new").session(session).with(csrf()).param("name", "Work phone")
                .param("then", then).param("answer", with.adds(asked(session, "/sign-in/passkey/new"))));
    }

    private ResultActions shows(MockHttpSession session, String answer) throws Exception {
        return pages.perform(post("/sign-in/passkey").session(session).with(csrf()).param("then", "/tasks").param("answer", answer));
    }

    /** What the page asks the device. */
    private String asked(MockHttpSession session, String page) throws Exception {
        String html = pages.perform(get(page).session(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(html).selectFirst("form[data-passkey]").attr("data-options");
    }

    private MockHttpSession usesLink(Actor somebody) throws Exception {
        String email = jdbc.sql("select email from person where id = ?").param(somebody.personId()).query(String.class).single();
        sendSignInLink.send(EmailAddress.of(email).orElseThrow(), null, UUID.randomUUID().toString());
        var token = TOKEN.matcher(jdbc.sql("select text_body from message where recipient_email = ? order by created_at desc limit 1")
                .param(email).query(String.class).single());
        assertThat(token.find()).isTrue();
        return session(pages.perform(post("/sign-in/link").with(csrf()).param("token", token.group(1))).andExpect(redirectedUrl("/home")));
    }

    private static MockHttpSession session(ResultActions answer) {
        return (MockHttpSession) answer.andReturn().getRequest().getSession();
    }

    private Actor colleague(String name, String team) {
        Actor somebody = person(name);
        addToTeam.add(Actor.SYSTEM, somebody.personId(), team);
        return actors.byId(somebody.personId()).orElseThrow();
    }

    private Actor person(String name) {
        return actors.byId(registerPerson.register(name, UUID.randomUUID() + "@council.example")).orElseThrow();
    }

    private Set<String> addresses(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPatternValues).flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
