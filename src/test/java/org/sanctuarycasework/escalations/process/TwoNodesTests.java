package org.sanctuarycasework.escalations.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.TestDatabase;
import org.sanctuarycasework.testing.http.FilledForm;
import org.sanctuarycasework.testing.http.RunningProgram;
import org.sanctuarycasework.testing.http.SignIn;
import org.sanctuarycasework.testing.http.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Two programs on one database, one of them killed half way: each timer acts once, and what was acknowledged is there. */
@SpringBootTest(properties = "two-nodes=true")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class TwoNodesTests {

    private static final int CASES = 60;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(3);

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Value("${spring.datasource.url}")
    String address;

    private final Path logs = Path.of("target", "two-nodes");

    @Test
    void loseAndDoubleNothingWhenOneIsKilled() throws Exception {
        Files.createDirectories(logs);
        SampleRoute route = new SampleRoute(program);
        route.in("housing-managers");
        List<String> due = IntStream.range(0, CASES).mapToObj(number -> route.raise("within-7-days")).toList();
        List<Actor> partners = List.of(route.partner(), new SampleRoute(program).partner());

        Set<String> acknowledged;
        try (RunningProgram first = node("first").ready()) {
            List<Visitor> caseworkers = partners.stream().map(partner -> new SignIn(first.port(), 0, database).as(partner)).toList();
            letDeadlinesPass();
            acknowledged = raiseUntilKilled(first, caseworkers, () -> missed() >= 5);
        }
        assertThat(missed()).as("the first was killed half way").isLessThan(CASES);
        assertThat(acknowledged).isNotEmpty();

        try (RunningProgram second = node("second"); RunningProgram third = node("third")) {
            second.ready();
            third.ready();
            await(() -> missed() == CASES);
        }

        for (String reference : due) {
            assertThat(count("select count(*) from escalation_stage where reference = ? and stage = 2", reference)).as(reference).isOne();
            assertThat(count("select count(*) from timeline_entry where case_reference = ? and event = 'escalation-missed'", reference)).as(reference).isOne();
            assertThat(count("select count(*) from work_item i join work_item_team t on t.work_item_id = i.id where i.case_reference = ? and t.team_key = 'housing-managers'", reference)).as(reference).isOne();
            assertThat(count("select count(*) from message where case_reference = ? and template = 'escalation-missed'", reference)).as(reference).isOne();
        }
        for (String reference : acknowledged) {
            assertThat(count("select count(*) from escalation_stage where reference = ?", reference)).as(reference).isOne();
            assertThat(count("select count(*) from message where case_reference = ?", reference)).as(reference).isPositive();
            assertThat(count("select count(*) from act_ru_execution where business_key_ = ?", reference)).as(reference).isPositive();
        }
        assertThat(count("select count(*) from escalation e where not exists (select 1 from act_ru_execution x where x.business_key_ = e.reference) and status = ?", "OPEN"))
                .as("an escalation without its process").isZero();
    }

    /** @return references of those that the program said it had */
    private Set<String> raiseUntilKilled(RunningProgram node, List<Visitor> caseworkers, BooleanSupplier halfWay) throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Thread> raising = new ArrayList<>();
        for (Visitor caseworker : caseworkers) {
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        Document sent = raised(caseworker);
                        acknowledged.add(sent.selectFirst("h1").text());
                    }
                } catch (RuntimeException killed) {
                    // the connection ends with the program
                }
            });
            thread.start();
            raising.add(thread);
        }
        await(() -> halfWay.getAsBoolean() && !acknowledged.isEmpty());
        node.kill();
        for (Thread thread : raising) {
            thread.join();
        }
        return acknowledged;
    }

    private static Document raised(Visitor caseworker) {
        FilledForm form = FilledForm.of(caseworker.get("/escalations/new"), "/escalations/new");
        SampleRoute.answers(Map.of()).values().forEach((name, value) -> form.with(name, value instanceof List<?> list ? list.get(0).toString() : value.toString()));
        return form.sendBy(caseworker);
    }

    private RunningProgram node(String name) throws Exception {
        return RunningProgram.start(logs.resolve(name + "-" + UUID.randomUUID() + ".log"), List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"),
                List.of("--spring.datasource.url=" + address, "--spring.datasource.username=postgres", "--spring.datasource.hikari.maximum-pool-size=8",
                        "--sanctuary.second-factor.required=false", "--camunda.bpm.job-execution.lock-time-in-millis=3000",
                        "--camunda.bpm.job-execution.max-wait=500"));
    }

    /** The deadlines of all cases are over at once; warnings stay where they are. */
    private void letDeadlinesPass() {
        database.sql("update act_ru_job set duedate_ = now() where handler_type_ like 'timer%' and handler_cfg_ = 'deadlinePassed'").update();
    }

    private int missed() {
        return count("select count(*) from escalation_stage where stage = ? and missed_at is not null", 1);
    }

    private int count(String query, Object argument) {
        return database.sql(query).param(argument).query(Integer.class).single();
    }

    private static void await(BooleanSupplier reached) {
        long begin = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - begin > LONGEST) {
                throw new AssertionError("not reached in time");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
