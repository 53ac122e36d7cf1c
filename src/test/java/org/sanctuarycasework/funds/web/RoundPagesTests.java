package org.sanctuarycasework.funds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of rounds as managers and officers open them. */
@CaseworkTest
class RoundPagesTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    SampleOffice office;
    String draft;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
        draft = "page-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void leadFromAnEarlierRoundToAPublishedOne() {
        assertThat(page(office.manager(), get("/rounds/ncil/2024/again")).select("h1").text()).isEqualTo("Make a round like this one");
        assertThat(location(make("NCIL to come", draft))).isEqualTo(address());

        Document round = page(office.manager(), get(address()));
        assertThat(round.select(".govuk-tag").text()).isEqualTo("Draft");
        assertThat(round.select("a[href^=" + address() + "/pages/]")).hasSize(9);
        assertThat(page(office.manager(), get("/rounds")).text()).contains("NCIL to come");
        assertThat(answer(null, get("/funds/ncil/rounds/" + draft)).getStatus()).isEqualTo(404);

        assertThat(page(office.manager(), get(address() + "/publish")).text()).contains("Once it is published, nothing in it can be changed.");
        assertThat(location(post(address() + "/publish").param("checked", "what was there before"))).isNull();
        Document again = page(office.manager(), post(address() + "/publish"));
        assertThat(again.select(".govuk-error-summary").text()).contains("Somebody has changed this draft since you opened the page");
        assertThat(again.select("main").text()).contains("By how many points may two assessors differ?", "What happens after one applies?");
        assertThat(location(post(address() + "/publish").param("checked", again.select("[name=checked]").val()))).isEqualTo(address() + "/published");
        assertThat(page(office.manager(), get(address() + "/published")).text()).contains("Round published");
        assertThat(answer(null, get("/funds/ncil/rounds/" + draft)).getStatus()).isEqualTo(200);
    }

    @Test
    void drawEachPageOfADraftWithWhatIsSet() {
        location(make("NCIL to come", draft));

        for (String page : new String[] {"name", "dates", "pots", "criteria", "priorities", "decisions", "times", "form", "wording"}) {
            Document drawn = page(office.manager(), get(address() + "/pages/" + page));
            assertThat(drawn.select("h1")).as(page).hasSize(1);
            assertThat(drawn.select("input[type=text], textarea, input[checked]")).as(page)
                    .isNotEmpty().noneMatch(input -> input.tagName().equals("textarea") ? input.text().isBlank() : input.val().isBlank());
        }
        assertThat(page(office.manager(), get(address() + "/pages/pots")).select("[name$=.capital]")).hasSize(20);
    }

    @Test
    void keepWhatWasTypedBesideWhatIsWrong() {
        location(make("NCIL to come", draft));

        Document page = page(office.manager(), post(address() + "/pages/decisions").param("decidedBy", "table")
                .param("managerLimit", "minus five").param("directorLimit", "50000").param("spread", "1")
                .param("wardConsultation", "no"));

        assertThat(page.select(".govuk-error-summary__list").text()).isEqualTo("The amount for a grants manager must be a number, like 250 or 1,200.50");
        assertThat(page.select("[name=managerLimit]").val()).isEqualTo("minus five");
        assertThat(page.title()).startsWith("Error:");
    }

    @Test
    void sayInWordsThatAPublishedRoundStaysAsItIs() throws Exception {
        MockHttpServletResponse answer = answer(office.manager(), post("/rounds/ncil/2024/pages/name")
                .param("roundName", "Another").param("roundKey", "2024").param("sample", "no"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("A published round does not change. Nothing of yours was saved.");
        assertThat(page(office.manager(), get("/rounds/ncil/2024")).select("a[href*=/pages/]")).isEmpty();
    }

    @Test
    void showEveryPageOfTheFormWithoutAWayToSendIt() {
        Document first = page(office.officer(), get("/rounds/ncil/2024/preview/type"));

        assertThat(first.select("nav ol a")).hasSizeGreaterThan(20);
        for (var link : first.select("nav ol a")) {
            Document drawn = page(office.officer(), get(link.attr("href")));
            assertThat(drawn.select("main form")).isEmpty();
            assertThat(drawn.text()).contains("Nothing you type here is saved.");
        }
    }

    @Test
    void addUpTheLedgerAndLeadToTheCase() {
        Pot pot = office.round().pots().get(0);
        String reference = office.draft().submit().reference();
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> program.getBean(PotLedger.class)
                .earmark(reference, pot.id(), Money.revenue(new BigDecimal("1250.50")), office.manager()));
        String ledger = "/rounds/ncil/" + office.round().key() + "/ledger";

        Document all = page(office.director(), get(ledger));
        Document one = page(office.director(), get(ledger + "/" + pot.id()));

        assertThat(all.select("tbody")).hasSize(20);
        assertThat(all.select("tfoot tr").last().text()).contains("Revenue").contains("£1,250.50");
        assertThat(one.select("a[href=/cases/" + reference + "]")).isNotEmpty();
        assertThat(one.text()).contains("Earmarked").contains(office.manager().name());
    }

    @Test
    void showEverybodyWhyTheDeadlineWasMoved() {
        String round = "/rounds/ncil/" + office.round().key();

        LocalDate decided = office.round().decisionOn();
        Document refused = page(office.manager(), deadline(round, decided));
        assertThat(refused.select(".govuk-error-summary__list").text()).startsWith("The new last day must be before");
        assertThat(refused.select("[name=closesOn-year]").val()).isEqualTo(String.valueOf(decided.getYear()));

        LocalDate day = decided.minusDays(1);
        Document check = page(office.manager(), deadline(round, day));
        assertThat(check.select("h1").text()).isEqualTo("Check the new deadline");
        assertThat(check.select("main").text()).contains(Moments.day(day), "The website was down on Sunday.");
        assertThat(page(null, get("/funds/ncil/rounds/" + office.round().key())).text()).doesNotContain("The website was down");

        assertThat(location(deadline(round, day).param("step", "confirm"))).isEqualTo(round + "/deadline");
        assertThat(page(null, get("/funds/ncil/rounds/" + office.round().key())).text())
                .contains(Moments.day(day) + ", 17:00").contains("The website was down on Sunday.");
    }

    private static MockHttpServletRequestBuilder deadline(String round, LocalDate day) {
        return post(round + "/deadline").param("who", "everybody").param("closesOn-day", String.valueOf(day.getDayOfMonth()))
                .param("closesOn-month", String.valueOf(day.getMonthValue())).param("closesOn-year", String.valueOf(day.getYear()))
                .param("closesTime", "17:00").param("reason", "The website was down on Sunday.");
    }

    private static MockHttpServletRequestBuilder make(String name, String key) {
        return post("/rounds/ncil/2024/again").param("roundName", name).param("roundKey", key).param("sample", "yes");
    }

    private String address() {
        return "/rounds/ncil/" + draft;
    }

    private String location(MockHttpServletRequestBuilder request) {
        return answer(office.manager(), request).getHeader("Location");
    }

    private Document page(Actor actor, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = answer(actor, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        try {
            return Jsoup.parse(answer.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request) {
        try {
            return pages.perform((actor == null ? request : request.with(as(actor)))
                    .with(csrf())).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
