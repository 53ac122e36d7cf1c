package org.sanctuarycasework.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the program that started it, because that one was killed.
 * Only to be looked for under the {@link DirectoryLock}.
 */
class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 20;

    private final Path cluster;

    OrphanedServer(Path cluster) {
        this.cluster = cluster;
    }

    void stop(PostgresProgram program) throws IOException {
        Optional<ProcessHandle> server = find();
        if (server.isPresent()) {
            log.info("Stopping the PostgreSQL server {} that an earlier run left behind", server.get().pid());
            program.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "10");
            awaitEndOf(server.get());
        }
        // what is left now names a process that is gone, or one of another program that was given the same number
        Files.deleteIfExists(pidFile());
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile());
        try {
            return lines.isEmpty() ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isServerOfThisCluster);
        } catch (NumberFormatException cutOffWhileWriting) {
            return Optional.empty();
        }
    }

    private boolean isServerOfThisCluster(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString())).isPresent();
    }

    private void awaitEndOf(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception stillThere) {
            // what was committed is on the disk: the next start recovers it from the log
            log.warn("It did not stop by itself and is ended by force");
            server.destroyForcibly();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
