package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.DecideApplication;
import org.sanctuarycasework.applications.JudgeAtPanel;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
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

/** Prints how long the panel page takes with a thousand applications in one pot, and a decision about two hundred. */
@Tag("benchmark")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PanelBenchmark {

    private static final int RANKED = 1_000;
    private static final int DECIDED = 200;
    private static final int LOOKS = 40;

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    JudgeAtPanel judgeAtPanel;

    @DynamicPropertySource
    static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
        Path directory = Path.of("target", "benchmark", UUID.randomUUID().toString()).toAbsolutePath();
        properties.add("sanctuary.database.directory", directory::toString);
    }

    @Test
    void ranksAThousand() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication one = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        copy(one.reference());
        double[] millis = new double[LOOKS];
        int length = 0;
        for (int look = -LOOKS; look < LOOKS; look++) {
            long start = System.nanoTime();
            length = look(office.manager(), "/rounds/ncil/" + office.round().key() + "/panel");
            millis[Math.max(look, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%nPanel page of %d applications, %d characters: median %.0f ms, p95 %.0f ms (wanted 150)%n%n",
                RANKED, length, millis[LOOKS / 2], millis[(int) (LOOKS * 0.95)]);
    }

    @Test
    void decidesTwoHundred() {
        SampleOffice office = SampleOffice.withOneList(program);
        List<Proposal> list = Stream.generate(() -> office.draft().bringTo(Status.DECISION)).limit(DECIDED)
                .map(each -> new Proposal(each.reference(), each.task(DecideApplication.TASK), Outcome.RESERVE, BigDecimal.TEN, "It helps.")).toList();

        long start = System.nanoTime();
        judgeAtPanel.judge(office.cabinetSupport(), list, new Meeting(LocalDate.now(), "7", null, null));
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(database.sql("""
                        select count(*) from message m join application a on a.reference = m.case_reference
                        where a.round_id = ? and m.template = 'outcome-reserve'""")
                .param(office.round().id()).query(Integer.class).single()).isEqualTo(DECIDED);
        System.out.printf("%nDecided and told %d applications in one transaction: %.1f s (wanted 10)%n%n", DECIDED, seconds);
    }

    private int look(Actor manager, String address) throws Exception {
        return pages.perform(get(address).with(as(manager)))
                .andReturn().getResponse().getContentAsString().length();
    }

    /** The ranking reads rows only, so rows are enough: the same application again under other references. */
    private void copy(String reference) {
        for (String statement : List.of("""
                insert into case_file select (jsonb_populate_record(f, jsonb_build_object('reference', 'NCIL-2099-' || n))).*
                from case_file f, generate_series(2, :number) n where f.reference = :reference""", """
                insert into application select (jsonb_populate_record(a, jsonb_build_object('reference', 'NCIL-2099-' || n))).*
                from application a, generate_series(2, :number) n where a.reference = :reference""", """
                insert into work_item select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'case_reference', 'NCIL-2099-' || n))).*
                from work_item i, generate_series(2, :number) n where i.case_reference = :reference and i.open""", """
                insert into work_item_team select i.id, team from work_item i, (values ('grants-officers'), ('grants-managers')) t (team)
                where i.case_reference like 'NCIL-2099-%' and :number > 0 and :reference <> ''""", "analyze")) {
            var prepared = database.sql(statement);
            (statement.equals("analyze") ? prepared : prepared.param("number", RANKED).param("reference", reference)).update();
        }
    }
}
