package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

@CaseworkTest
class SignInTests {

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    @Autowired
    private MockMvc pages;
    @Autowired
    private RegisterPerson registerPerson;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private CaseworkClock clock;

    private final String email = "treasurer-" + UUID.randomUUID() + "@garden.example";

    @Test
    void signsInWithAMailedLinkAndReturnsToThePageAskedFor() throws Exception {
        UUID person = registerPerson.register("Treasurer", email);

        pages.perform(get("/organisations/new")).andExpect(redirectedUrl("/sign-in?then=%2Forganisations%2Fnew"));
        ask(email, "/organisations/new");
        assertThat(links(email)).singleElement().asString().startsWith("http://localhost:8080/sign-in/link?token=");

        MvcResult signedIn = use(link()).andExpect(redirectedUrl("/organisations/new")).andReturn();
        MockHttpSession session = (MockHttpSession) signedIn.getRequest().getSession();
        pages.perform(get("/organisations/new").session(session)).andExpect(status().isOk());
        assertThat(jdbc.sql("select count(*) from person where id = ?").param(person).query(Integer.class).single())
                .isOne();
    }

    @Test
    void openingTheLinkDoesNotUseItUp() throws Exception {
        registerPerson.register("Treasurer", email);
        ask(email, "");

        pages.perform(get(link())).andExpect(status().isOk());
        pages.perform(get(link())).andExpect(status().isOk());

        use(link()).andExpect(redirectedUrl("/home"));
    }

    @Test
    void aLinkWorksOnceOnly() throws Exception {
        ask(email, "");
        use(link()).andExpect(status().isFound());

        use(link()).andExpect(status().isGone()).andExpect(content().string(containsString("Ask for another link")));
    }

    @Test
    void ofTwoUsesAtTheSameMomentOneSignsIn() throws Exception {
        ask(email, "");
        String link = link();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> use = () -> {
            together.await();
            return use(link).andReturn().getResponse().getStatus();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(List.of(use, use))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(302, 410);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aLinkIsTooOldAfterFifteenMinutes() throws Exception {
        ask(email, "");
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(15)));

        use(link()).andExpect(status().isGone());
    }

    @Test
    void storesTheHashOfATokenOnly() throws Exception {
        ask(email, "");
        String token = UriComponentsBuilder.fromUriString(link()).build().getQueryParams().getFirst("token");

        assertThat(jdbc.sql("select hash from sign_in_token").query(String.class).list())
                .isNotEmpty().doesNotContain(token).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void answersTheSameForKnownUnknownDeactivatedAndTooFrequentAddresses() throws Exception {
        String deactivated = "former-" + email;
        UUID former = registerPerson.register("Former colleague", deactivated);
        jdbc.sql("update person set active = false where id = ?").param(former).update();
        registerPerson.register("Treasurer", email);

        for (int i = 0; i < 6; i++) {
            ask(email, "");
        }
        ask("unknown-" + email, "");
        ask(deactivated, "");

        assertThat(links(email)).hasSize(5);
        assertThat(links("unknown-" + email)).hasSize(1);
        assertThat(links(deactivated)).isEmpty();
    }

    @Test
    void asksANewcomerForTheirNameBeforeAnythingElse() throws Exception {
        ask(email, "/organisations/new");
        MockHttpSession session = (MockHttpSession) use(link()).andExpect(redirectedUrl("/organisations/new"))
                .andReturn().getRequest().getSession();

        pages.perform(get("/organisations/new?then=/funds").session(session))
                .andExpect(redirectedUrl("/welcome?then=%2Forganisations%2Fnew%3Fthen%3D%2Ffunds"));
        pages.perform(post("/welcome").session(session).with(csrf()).param("name", " "))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Enter your name")));
        pages.perform(post("/welcome").session(session).with(csrf())
                        .param("name", "Treasurer").param("then", "/organisations/new"))
                .andExpect(redirectedUrl("/organisations/new"));
        pages.perform(get("/organisations/new").session(session)).andExpect(status().isOk());
    }

    @Test
    void keepsAWrongAddressInTheFormAndSaysWhatIsWrong() throws Exception {
        pages.perform(post("/sign-in").with(csrf()).param("email", "treasurer@<b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter an email address in the correct format")))
                .andExpect(content().string(containsString("treasurer@&lt;b>")))
                .andExpect(content().string(not(containsString("<b>"))));
        assertThat(jdbc.sql("select count(*) from message where recipient_email like '%<b>%'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void neverLeadsToAnotherSite() throws Exception {
        ask(email, "//example.com");
        assertThat(link()).doesNotContain("then");

        use(link() + "&then=https://example.com").andExpect(redirectedUrl("/home"));
    }

    @Test
    void beginsANewSessionAtSigningIn() throws Exception {
        ask(email, "");
        MockHttpSession planted = new MockHttpSession();
        planted.setAttribute("planted", "by somebody else");

        MvcResult signedIn = pages.perform(post("/sign-in/link").session(planted).with(csrf())
                .param("token", token(link()))).andReturn();

        assertThat(planted.isInvalid()).isTrue();
        assertThat(signedIn.getRequest().getSession().getAttribute("planted")).isNull();
    }

    @Test
    void aFormFromAnExpiredSessionLeadsBackToItsPageAndSaysThatItWasNotSaved() throws Exception {
        UUID person = registerPerson.register("Treasurer", email);

        pages.perform(post("/organisations/new").header("Host", "localhost").header("Referer", "http://localhost/organisations/new?then=/funds")
                        .param("name", "Garden"))
                .andExpect(redirectedUrl("/sign-in?then=%2Forganisations%2Fnew%3Fthen%3D%2Ffunds%26not-saved&signed-out"));
        pages.perform(get("/sign-in").param("signed-out", ""))
                .andExpect(content().string(containsString("so your last page was not saved")));
        pages.perform(get("/organisations/new").param("not-saved", "").with(as(person)))
                .andExpect(content().string(containsString("Your last page was not saved")));
    }

    @Test
    void aFormFromAnotherSiteDoesNothing() throws Exception {
        UUID person = registerPerson.register("Treasurer", email);

        pages.perform(post("/organisations/new").with(as(person))
                        .param("name", "Planted").param("kind", "CHARITY"))
                .andExpect(redirectedUrl("/home?not-saved"));
        assertThat(jdbc.sql("select count(*) from organisation where name = 'Planted'").query(Integer.class).single())
                .isZero();
    }

    @Test
    void aDeactivatedPersonIsOutAtOnce() throws Exception {
        UUID person = registerPerson.register("Former colleague", email);
        jdbc.sql("update person set active = false where id = ?").param(person).update();

        pages.perform(get("/home").with(as(person)))
                .andExpect(redirectedUrl("/sign-in?then=%2Fhome"));
    }

    @Test
    void hasNoDemoSignInOutsideTheDemo() throws Exception {
        pages.perform(get("/sign-in")).andExpect(content().string(not(containsString("/demo/sign-in"))));
        pages.perform(post("/demo/sign-in").with(csrf()).param("email", email)).andExpect(status().isNotFound());
    }

    private void ask(String address, String then) throws Exception {
        pages.perform(post("/sign-in").with(csrf()).param("email", address).param("then", then)
                        .with(request -> {
                            request.setRemoteAddr(UUID.randomUUID().toString());
                            return request;
                        }))
                .andExpect(redirectedUrl(then.startsWith("//") || then.isEmpty()
                        ? "/sign-in/check-your-email" : "/sign-in/check-your-email?then=" + encoded(then)));
    }

    private ResultActions use(String link) throws Exception {
        UriComponents address = UriComponentsBuilder.fromUriString(link).build();
        String then = address.getQueryParams().getFirst("then");
        return pages.perform(post("/sign-in/link").with(csrf()).param("token", token(link))
                .param("then", then == null ? "" : URLDecoder.decode(then, StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(String link) {
        return UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst("token");
    }

    private String link() {
        return links(email).get(0);
    }

    /** The links mailed to an address, newest first. */
    private List<String> links(String address) {
        return jdbc.sql("select text_body from message where recipient_email = ? order by created_at desc")
                .param(address).query(String.class).list().stream()
                .map(text -> LINK.matcher(text).results().findFirst().orElseThrow().group())
                .toList();
    }
}
