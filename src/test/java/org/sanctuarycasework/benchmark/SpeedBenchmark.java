package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.tasks.WorkItems;
import org.sanctuarycasework.testing.Race;
import org.sanctuarycasework.testing.RecordedStatements;
import org.sanctuarycasework.testing.http.SignIn;
import org.sanctuarycasework.testing.http.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Prints how long the server takes for each request while eight people work at once, over the durable database. */
@Tag("benchmark")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({RecordedStatements.class, Measurements.class})
@ActiveProfiles("test")
class SpeedBenchmark {

    private static final int APPLICATIONS = Integer.getInteger("benchmark.applications", 1_000);
    private static final int WALKS = Integer.getInteger("benchmark.walks", 8);
    /** In milliseconds, at the most; much less than people need, so that more is going on than with eight of them. */
    private static final int LOOKING = Integer.getInteger("benchmark.looking", 400);
    /** Walks that are not measured, while the virtual machine still compiles. */
    private static final int WARM_UP = 2;
    /** Of each kind, so that eight work at once. */
    private static final int WALKERS = 4;

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    Measurements measurements;
    @LocalServerPort
    int port;

    private final Map<UUID, Visitor> assessors = new ConcurrentHashMap<>();
    private final Queue<String> unchecked = new ConcurrentLinkedQueue<>();

    @DynamicPropertySource
    static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
        Path directory = Path.of("target", "benchmark", UUID.randomUUID().toString()).toAbsolutePath();
        properties.add("sanctuary.database.directory", directory::toString);
    }

    @Test
    void servesEightPeopleAtOnce() throws Exception {
        SampleOffice office = SampleOffice.withDeepPots(program);
        makeApplications(office);
        List<Runnable> walks = walks(office);

        for (int walk = 0; walk < WARM_UP; walk++) {
            walkAtOnce(walks);
        }
        measurements.clear();
        long start = System.nanoTime();
        for (int walk = 0; walk < WALKS; walk++) {
            walkAtOnce(walks);
        }

        double seconds = (System.nanoTime() - start) / 1e9;
        SpeedTable table = new SpeedTable(measurements.byName());
        System.out.printf("%nServer time in ms, %d people at once who look at each page for up to %d ms, %d applications, %d processors, %.0f s of walks%n%s%n",
                walks.size(), LOOKING, APPLICATIONS, Runtime.getRuntime().availableProcessors(), seconds, table.times());
        System.out.printf("Sent several times within one request%n%s%n", table.repeatedStatements());
        assertThat(measurements.byName()).isNotEmpty();
    }

    private void makeApplications(SampleOffice office) throws Exception {
        // what Mayor and Cabinet decide needs another round
        Status[] stages = EnumSet.complementOf(EnumSet.of(Status.DECIDED)).toArray(Status[]::new);
        ExecutorService threads = Executors.newFixedThreadPool(WALKERS);
        try {
            List<Future<SampleApplication>> made = new ArrayList<>();
            // the walks use two unchecked applications each, besides those of every stage
            int needed = 2 * WALKERS * (WALKS + WARM_UP);
            for (int number = 0; number < APPLICATIONS; number++) {
                Status stage = number < needed ? Status.CHECKS : stages[number % stages.length];
                made.add(threads.submit(() -> office.draft().bringTo(stage)));
            }
            for (int number = 0; number < made.size(); number++) {
                String reference = made.get(number).get().reference();
                if (number < needed) {
                    unchecked.add(reference);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        database.sql("analyze").update();
    }

    private List<Runnable> walks(SampleOffice office) {
        SignIn signIn = new SignIn(port, LOOKING, database);
        return IntStream.range(0, WALKERS).boxed().<Runnable>mapMulti((number, walks) -> {
            SampleApplication model = office.draft();
            Visitor applicant = signIn.as(model.applicant());
            ApplicantWalk application = ApplicantWalk.like(model.reference(), applicant);
            walks.accept(() -> application.walk(applicant));
            OfficeWalk work = new OfficeWalk(signIn.as(office.colleague("Olive Officer", "grants-officers")),
                    reference -> holders(reference, signIn),
                    signIn.as(office.colleague("Mona Manager", "grants-managers")));
            walks.accept(() -> work.walk(unchecked.remove(), unchecked.remove()));
        }).toList();
    }

    private List<Visitor> holders(String reference, SignIn signIn) {
        return program.getBean(WorkItems.class).openOf(reference).stream().map(item -> assessors.computeIfAbsent(item.assigneeId(),
                assessor -> signIn.as(program.getBean(Actors.class).byId(assessor).orElseThrow()))).toList();
    }

    private static void walkAtOnce(List<Runnable> walks) {
        assertThat(Race.run(walks)).isEmpty();
    }
}
