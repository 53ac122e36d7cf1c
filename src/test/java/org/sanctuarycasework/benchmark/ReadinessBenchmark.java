package org.sanctuarycasework.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the demo takes until it answers, the first time and with its data there, in a small memory. */
@Tag("benchmark")
class ReadinessBenchmark {

    private static final String MEMORY = "-Xmx512m";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> PAGES = List.of("/", "/funds/ncil", "/funds/ncil/questions", "/sign-in", "/demo/inbox");

    private final HttpClient http = HttpClient.newHttpClient();
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
        int port = freePort();
        long begin = System.nanoTime();
        Process demo = program(port);
        try {
            while (!answers(port, "/actuator/health")) {
                assertThat(demo.isAlive()).as("the demo runs, see %s", home).isTrue();
                assertThat(System.nanoTime() - begin).isLessThan(LONGEST.toNanos());
                demo.waitFor(100, TimeUnit.MILLISECONDS);
            }
            Duration ready = Duration.ofNanos(System.nanoTime() - begin);
            for (String page : PAGES) {
                assertThat(answers(port, page)).as(page).isTrue();
            }
            return ready;
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    private Process program(int port) throws IOException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-XX:+ExitOnOutOfMemoryError", "-cp", classPath, "org.sanctuarycasework.SanctuaryCasework",
                "--spring.profiles.active=demo", "--server.port=" + port,
                "--sanctuary.database.directory=" + home.resolve("postgresql"))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("demo.log").toFile()))
                .start();
    }

    private boolean answers(int port, String page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
