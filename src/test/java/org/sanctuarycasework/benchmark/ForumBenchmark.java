package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forum.CloseQuarter;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.people.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Prints how long the Forum's pages and packs take over 32 quarters with 100,000 escalations, and the live list beside them. */
@Tag("benchmark")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ForumBenchmark {

    private static final int CASES = 100_000;
    private static final int QUARTERS = 32;
    private static final int LOOKS = 40;

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;
    @Autowired
    CloseQuarter closeQuarter;

    @DynamicPropertySource
    static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
        Path directory = Path.of("target", "benchmark", UUID.randomUUID().toString()).toAbsolutePath();
        properties.add("sanctuary.database.directory", directory::toString);
    }

    @Test
    void showsManyQuarters() throws Exception {
        SampleRoute route = new SampleRoute(program);
        Quarter first = new Quarter(2018, 1);
        makeCases(route, first);
        long begin = System.nanoTime();
        Quarter quarter = first;
        for (int number = 0; number < QUARTERS; number++) {
            closeQuarter.close(route.in("sanctuary-managers"), quarter);
            quarter = quarter.next();
        }
        System.out.printf("%nClosing a quarter of %d escalations: %.0f ms%n", CASES / QUARTERS, (System.nanoTime() - begin) / 1e6 / QUARTERS);
        Actor member = route.in("forum-members");
        for (String page : List.of("/forum/escalations", "/forum/escalations/2024-q2", "/forum/escalations/2024-q2/figures.xlsx", "/forum/escalations/2024-q2/pack.pdf")) {
            measure(page, member);
        }
        measure("/escalations/live", route.in("housing-officers"));
        measure("/escalations/live?standing=over&service=asc", route.in("sanctuary-managers"));
    }

    private void measure(String page, Actor reader) throws Exception {
        double[] millis = new double[LOOKS];
        for (int look = -10; look < LOOKS; look++) {
            long begin = System.nanoTime();
            int status = pages.perform(get(page).with(as(reader))).andReturn().getResponse().getStatus();
            assertThat(status).isEqualTo(200);
            if (look >= 0) {
                millis[look] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf("%-52s median %6.1f ms, p95 %6.1f ms (wanted of the page 300)%n", page, millis[LOOKS / 2], millis[(int) (0.95 * LOOKS)]);
    }

    /** By SQL, as nobody waits for a hundred thousand: only what the pages read. */
    private void makeCases(SampleRoute route, Quarter first) {
        UUID organisation = route.partner().organisations().iterator().next();
        database.sql("""
                insert into case_file (reference, kind, programme, title, organisation_id, stage, opened_at, closed_at, confidential)
                select 'ESC-2018-' || n, 'housing-escalation', 'housing-escalations', 'Housing escalation', :organisation, 'closed', :from + n * interval '42 minutes', now(), true
                from generate_series(1, :cases) n""").param("organisation", organisation).param("from", first.begins().atOffset(ZoneOffset.UTC)).param("cases", CASES).update();
        database.sql("""
                insert into escalation (reference, organisation_id, form_token, service, urgency, reason, domestic_abuse, child_at_risk,
                                        route_version, raised_by, raised_at, status, closed_at, outcome)
                select 'ESC-2018-' || n, :organisation, gen_random_uuid(), (array['housing','housing','asc','csc','nrpf','mash'])[1 + n % 6],
                       (array['tonight','within-7-days','not-urgent'])[1 + n % 3], (array['no-answer','told-to-come-back','other'])[1 + n % 3], n % 7 = 0, n % 11 = 0,
                       '1', :person, :from + n * interval '42 minutes', case when n % 500 = 0 then 'OPEN' else 'CLOSED' end,
                       case when n % 500 = 0 then null else :from + n * interval '42 minutes' + (n % 300) * interval '1 hour' end,
                       case when n % 500 = 0 then null else (array['settled','temporary','friends'])[1 + n % 3] end
                from generate_series(1, :cases) n""").param("organisation", organisation).param("person", route.partner().personId())
                .param("from", first.begins().atOffset(ZoneOffset.UTC)).param("cases", CASES).update();
        database.sql("""
                insert into escalation_stage (reference, service, stage, team, started_at, time_limit, due_at, missed_at, ended_at, ended)
                select e.reference, e.service, s, 'housing-officers', e.raised_at, '{}', e.raised_at + interval '1 day', case when s < 2 then e.raised_at end,
                       e.closed_at, case when e.closed_at is null then null else 'answered' end
                from escalation e cross join generate_series(1, 2) s where s = 1 or right(e.reference, 1) < '4'""").update();
        database.sql("insert into escalation_team (reference, team, since) select reference, 'housing-officers', raised_at from escalation").update();
        database.sql("analyze").update();
    }
}
