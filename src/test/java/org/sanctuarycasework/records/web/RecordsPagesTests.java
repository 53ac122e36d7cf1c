package org.sanctuarycasework.records.web;

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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.Erasure;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who read what, and the copy for somebody who asks what the council holds about them. */
@CaseworkTest
class RecordsPagesTests {

    private static final String SECRET = "Behind-the-station-marker";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;
    @Autowired
    Erasure erasure;

    SampleRoute route;
    Actor governance;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        governance = route.in("information-governance");
    }

    @Test
    void showWhoReadACaseAndWhoTried() throws Exception {
        String reference = route.raise("not-urgent");
        Actor stranger = route.in("asc-leads");
        pages.perform(get("/cases/" + reference).with(as(route.in("housing-officers")))).andExpect(status().isOk());
        pages.perform(get("/cases/" + reference).with(as(stranger))).andExpect(status().isNotFound());

        open("/records/reads?reference=" + reference).andExpect(content().string(containsString(route.in("housing-officers").name())))
                .andExpect(content().string(containsString("Refused")));
        open("/records/reads?refused=true&reference=" + reference).andExpect(content().string(containsString(stranger.name())))
                .andExpect(content().string(not(containsString(route.in("housing-officers").name()))));
        open("/records/reads?reference=%3Cscript%3E&before=9").andExpect(content().string(containsString("Nobody did.")));
    }

    @Test
    void giveACopyOfAllThatIsKept() throws Exception {
        String reference = route.raise(Map.of("asked", SECRET));
        route.use(AttachDocument.class).attach(route.partner(), reference, "files", "../a letter.pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes()));

        Map<String, String> folder = unzip(export(reference, "Request 17").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());

        assertThat(folder.get("record.html")).contains(SECRET, "Raised the escalation", "a letter.pdf");
        assertThat(folder.get("data/escalation_details.json")).contains(SECRET);
        assertThat(folder.get("data/message.json")).contains(reference);
        assertThat(folder.get("files/1.pdf")).startsWith("%PDF-1.4");
        assertThat(database.sql("select reason from case_read where reference = ? and person_id = ?")
                .params(reference, governance.personId()).query(String.class).list()).containsExactly("Request 17");
    }

    @Test
    void giveNoCopyWithoutAReasonOrACase() throws Exception {
        String reference = route.raise("not-urgent");
        export(reference, " ").andExpect(content().string(containsString("Enter why you need it"))).andExpect(content().string(containsString(reference)));
        export("ESC-2031-9999", "Request 18").andExpect(content().string(containsString("There is no case with the number ESC-2031-9999")))
                .andExpect(content().string(containsString("Request 18")));
        pages.perform(post("/records/export").with(as(route.in("housing-officers"))).with(csrf()).param("reference", reference).param("reason", "Curious"))
                .andExpect(status().isForbidden());
        assertThat(database.sql("select count(*) from case_read where person_id = ? and reason is not null").param(governance.personId())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void giveNoCopyOfLegalAdvice() throws Exception {
        String reference = SampleChallenge.claim(route, Map.of("claimedOn", "2027-01-05")).reference();
        export(reference, "Request 19").andExpect(content().string(containsString("This case is legal advice")));
    }

    @Test
    void keepATimeThatWasTypedWrong() throws Exception {
        pages.perform(post("/records/retention/housing-escalation").with(as(governance)).with(csrf()).param("months", "six").param("source", "Line 12 of the schedule"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Enter a number of months from 1 to 1200")))
                .andExpect(content().string(containsString("Line 12 of the schedule")));
        pages.perform(post("/records/retention/nonsense").with(as(governance)).with(csrf()).param("months", "6").param("source", "x"))
                .andExpect(status().isNotFound());
        pages.perform(post("/records/erasure").with(as(governance)).with(csrf()).param("on", "perhaps")).andExpect(status().isBadRequest());
    }

    @Test
    void beginToBeErasedOnlyAfterSomebodySawHowManyAndConfirmed() throws Exception {
        String reference = route.raise("not-urgent");
        database.sql("update case_file set closed_at = ? where reference = ?")
                .params(clock.instant().minus(Duration.ofDays(40_000)).atOffset(ZoneOffset.UTC), reference).update();
        int due = erasure.due().stream().filter(kind -> kind.kind().equals("housing-escalation")).findFirst().orElseThrow().records();

        open("/records/erasure").andExpect(content().string(containsString("Housing escalations: " + due)));
        pages.perform(post("/records/erasure").with(as(governance)).with(csrf()).param("on", "true"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#confirmed\">Confirm that you have checked")));
        assertThat(erasure.isOn()).isFalse();

        try {
            pages.perform(post("/records/erasure").with(as(governance)).with(csrf()).param("on", "true").param("confirmed", "true"))
                    .andExpect(redirectedUrl("/records"));
            assertThat(erasure.isOn()).isTrue();
        } finally {
            pages.perform(post("/records/erasure").with(as(governance)).with(csrf()).param("on", "false")).andExpect(redirectedUrl("/records"));
            database.sql("update case_file set closed_at = null where reference = ?").param(reference).update();
        }
        assertThat(erasure.isOn()).isFalse();
    }

    private ResultActions open(String address) throws Exception {
        return pages.perform(get(address).with(as(governance))).andExpect(status().isOk());
    }

    private ResultActions export(String reference, String reason) throws Exception {
        return pages.perform(post("/records/export").with(as(governance)).with(csrf()).param("reference", reference).param("reason", reason));
    }

    private static Map<String, String> unzip(byte[] content) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream folder = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = folder.getNextEntry(); entry != null; entry = folder.getNextEntry()) {
                files.put(entry.getName(), new String(folder.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
