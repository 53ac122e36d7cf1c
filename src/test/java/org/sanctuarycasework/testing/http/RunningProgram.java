package org.sanctuarycasework.testing.http;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a Java machine of its own, as it is started on a server, so that it can be killed. */
public final class RunningProgram implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private RunningProgram(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Begins to start it; {@link #ready} waits until it answers.
     *
     * @param machine  options of the Java machine
     * @param settings as on the command line, each with its dashes
     */
    public static RunningProgram start(Path log, List<String> machine, List<String> settings) throws IOException {
        int port = freePort();
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of("-cp", classPath, "org.sanctuarycasework.SanctuaryCasework", "--server.port=" + port));
        command.addAll(settings);
        return new RunningProgram(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start(), port, log);
    }

    public int port() {
        return port;
    }

    /** @throws IllegalStateException if it ends instead, or takes ten minutes */
    public RunningProgram ready() throws InterruptedException {
        long begin = System.nanoTime();
        while (!answers("/actuator/health")) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("the program does not answer, see " + log);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    public boolean answers(String page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9} does: it cannot finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
