package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.testing.Race;
import org.sanctuarycasework.testing.RecordedStatements;
import org.sanctuarycasework.testing.http.FilledForm;
import org.sanctuarycasework.testing.http.SignIn;
import org.sanctuarycasework.testing.http.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Prints how long raising an escalation takes with eight at once, how late due timers act with thousands of cases running, and what looking after them costs. */
@Tag("benchmark")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@Import({RecordedStatements.class, Measurements.class})
@ActiveProfiles("test")
class EscalationBenchmark {

    private static final int RUNNING = Integer.getInteger("benchmark.escalations", 5_000);
    private static final int CASEWORKERS = 8;
    private static final int EACH = 40;
    private static final int LOOKING = 400;
    private static final int DUE = 200;
    private static final int KNOWN = 100;

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    Measurements measurements;
    @Autowired
    HealthEndpoint health;
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
        Path directory = Path.of("target", "benchmark", UUID.randomUUID().toString()).toAbsolutePath();
        properties.add("sanctuary.database.directory", directory::toString);
    }

    @Test
    void raisesAndActsInTime() throws Exception {
        SampleRoute route = new SampleRoute(program);
        List.of("housing-officers", "housing-managers", "duty-line").forEach(route::in);
        raiseMany(route);

        List<Runnable> caseworkers = IntStream.range(0, CASEWORKERS).mapToObj(number -> caseworker()).toList();
        assertThat(Race.run(caseworkers)).isEmpty();
        measurements.clear();
        assertThat(Race.run(caseworkers)).isEmpty();
        System.out.printf("%nServer time in ms, %d at once who look at each page for up to %d ms, %d cases running; wanted for POST /escalations/new: p95 under 150%n%s%n",
                CASEWORKERS, LOOKING, RUNNING, new SpeedTable(measurements.byName()).times());
        System.out.printf("Health, %d cases running and %d households known to somebody: %.0f ms%n%n", RUNNING, KNOWN, health(route));
        System.out.printf("Late by, %d timers due at once among %d running cases: %.1f s at the most (wanted 30)%n%n", DUE, RUNNING, longestLate());
    }

    private void raiseMany(SampleRoute route) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> raised = IntStream.range(0, RUNNING).mapToObj(number -> threads.submit(() -> route.raise("not-urgent"))).toList();
            for (Future<String> one : raised) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        database.sql("analyze").update();
    }

    /** Raises one case of tonight after the other: the longest way, with the duty line. */
    private Runnable caseworker() {
        Visitor visitor = new SignIn(port, LOOKING, database).as(new SampleRoute(program).partner());
        return () -> {
            for (int number = 0; number < EACH; number++) {
                FilledForm form = FilledForm.of(visitor.get("/escalations/new"), "/escalations/new");
                SampleRoute.answers(Map.of("urgency", "tonight", "ownReference", "NB-" + UUID.randomUUID())).values().forEach((name, value) ->
                        form.with(name, value instanceof List<?> list ? list.get(0).toString() : value.toString()));
                form.sendBy(visitor);
            }
        };
    }

    /** In ms, at the median: whatever watches the program asks for it all day. */
    private double health(SampleRoute route) {
        database.sql("insert into work_kept_from (case_reference, person_id) select reference, ? from escalation limit ?")
                .params(route.in("housing-officers").personId(), KNOWN).update();
        return IntStream.range(0, 21).mapToDouble(time -> {
            long begin = System.nanoTime();
            health.health();
            return (System.nanoTime() - begin) / 1e6;
        }).sorted().skip(10).findFirst().orElseThrow();
    }

    /** In seconds, from the moment at which all were due until the last has acted. */
    private double longestLate() {
        // idle long enough that it looks as rarely as it ever does
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(40));
        database.sql("""
                update act_ru_job set duedate_ = now() where id_ in (
                    select j.id_ from act_ru_job j where j.handler_cfg_ = 'deadlinePassed' and j.duedate_ > now() limit ?)""").param(DUE).update();
        long begin = System.nanoTime();
        while (database.sql("select count(*) from escalation_stage where missed_at is not null").query(Integer.class).single() < DUE) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
