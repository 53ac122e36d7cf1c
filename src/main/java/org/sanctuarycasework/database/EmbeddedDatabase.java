package org.sanctuarycasework.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server, kept in one directory and started and stopped with the program.
 * It listens on the loopback address only and trusts every local caller: for trying out, not for real cases.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int TRIES = 20;

    private final Path directory;
    private final Path cluster;
    private final DirectoryLock lock;
    private final PostgresProgram program;
    private final int port;

    /** @throws DatabaseNotStarted if it cannot be started here */
    EmbeddedDatabase(DatabaseSettings settings) {
        directory = settings.directory().toAbsolutePath().normalize();
        cluster = directory.resolve("cluster");
        lock = DirectoryLock.take(directory);
        try {
            program = PostgresProgram.unpackedIn(directory);
            new Cluster(directory, cluster, program).prepare();
            port = start(settings.port());
            log.info("PostgreSQL is running on port {} with the data in {}", port, directory);
        } catch (IOException e) {
            releaseLock();
            throw new DatabaseNotStarted(
                    "The embedded PostgreSQL could not be started in " + directory + ": " + e.getMessage(),
                    "Check the directory and the space left on its disk.", e);
        } catch (RuntimeException e) {
            releaseLock();
            throw e;
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        try {
            program.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30");
        } finally {
            lock.close();
        }
    }

    private int start(int wantedPort) throws IOException {
        Path logFile = directory.resolve("server.log");
        for (int attempt = 1; ; attempt++) {
            Files.deleteIfExists(logFile);
            int candidate = wantedPort == 0 ? freePort() : wantedPort;
            if (program.run("pg_ctl", "start", "-D", cluster.toString(), "-l", logFile.toString(), "-w", "-t", "120",
                    "-o", options(candidate)).succeeded()) {
                return candidate;
            }
            String why = Files.exists(logFile) ? Files.readString(logFile) : "";
            if (attempt == TRIES || !mayPass(why, wantedPort)) {
                throw notStarted(why, candidate);
            }
            pause();
        }
    }

    private static String options(int port) {
        return "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c timezone=UTC"
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c log_checkpoints=off"
                // terse leaves out the lines that quote the values of a refused row
                + " -c log_error_verbosity=terse";
    }

    /** A free port may be taken in between, and the last processes of a killed server take a moment to end. */
    private static boolean mayPass(String why, int wantedPort) {
        return why.contains("shared memory block") || (wantedPort == 0 && portIsTaken(why));
    }

    private static boolean portIsTaken(String why) {
        return why.contains("could not create any TCP/IP sockets");
    }

    private DatabaseNotStarted notStarted(String why, int candidate) {
        if (portIsTaken(why)) {
            return new DatabaseNotStarted("The embedded PostgreSQL cannot use port " + candidate + ": it is taken.",
                    "Stop what uses it, or leave out sanctuary.database.port for any free port.");
        }
        return new DatabaseNotStarted("The embedded PostgreSQL in " + directory + " did not start:\n" + why,
                "Its own words above say why. To use another server, set SPRING_DATASOURCE_URL.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void releaseLock() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
