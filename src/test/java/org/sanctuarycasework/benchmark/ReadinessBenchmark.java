package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.http.RunningProgram;

/** Prints how long the demo takes until it answers, the first time and with its data there, in a small memory. */
@Tag("benchmark")
class ReadinessBenchmark {

    private static final String MEMORY = "-Xmx512m";
    private static final List<String> PAGES = List.of("/", "/funds/ncil", "/funds/ncil/questions", "/sign-in", "/demo/inbox");

    private final Path home = Path.of("target", "benchmark", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void startsTheDemo() throws Exception {
        Files.createDirectories(home);

        Duration first = start();
        Duration again = start();

        System.out.printf("%nReady to answer, whole demo with %s: the first time %.1f s (wanted 60), with its data there %.1f s (wanted 25)%n%n",
                MEMORY, first.toMillis() / 1e3, again.toMillis() / 1e3);
    }

    private Duration start() throws Exception {
        long begin = System.nanoTime();
        try (RunningProgram demo = RunningProgram.start(home.resolve("demo.log"), List.of(MEMORY, "-XX:+ExitOnOutOfMemoryError"),
                List.of("--spring.profiles.active=demo", "--sanctuary.database.directory=" + home.resolve("postgresql")))) {
            demo.ready();
            Duration ready = Duration.ofNanos(System.nanoTime() - begin);
            for (String page : PAGES) {
                assertThat(demo.answers(page)).as(page).isTrue();
            }
            return ready;
        }
    }
}
