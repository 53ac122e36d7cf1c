package org.sanctuarycasework.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    static Path directory;

    @BeforeAll
    static void storeAReference() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database, "create table kept (reference text)");
            execute(database, "insert into kept values ('NCIL-2026-0042')");
        }
    }

    @Test
    void keepsTheDataOverARestart() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select reference from kept")).isEqualTo("NCIL-2026-0042");
        }
    }

    @Test
    void isDurableAndChecksItsPages() throws Exception {
        try (EmbeddedDatabase database = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(ask(database, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void startsAtOnceAfterTheServerWasKilled() throws Exception {
        try (EmbeddedDatabase killed = start()) {
            kill(serverProcess());
        }
        keepsTheDataOverARestart();
    }

    @Test
    void stopsTheServerThatAKilledProgramLeftBehind() throws Exception {
        ProcessHandle orphan = startWithoutTheProgram();
        assertThat(orphan.isAlive()).isTrue();

        keepsTheDataOverARestart();

        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void leavesAnotherProgramAloneThatWasGivenTheNumberOfADeadServer() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(pidFile(), stranger.pid() + "\n" + directory.resolve("cluster") + "\n");

            keepsTheDataOverARestart();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void saysThatTheProgramIsAlreadyRunning() throws Exception {
        try (EmbeddedDatabase running = start()) {
            assertThatThrownBy(EmbeddedDatabaseTests::start)
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessage("Sanctuary Casework is already running with the data in " + directory + ".");
            assertThat(ask(running, "select reference from kept")).isEqualTo("NCIL-2026-0042");
        }
    }

    @Test
    void saysThatAnotherVersionMadeTheDatabase() throws Exception {
        Path version = directory.resolve("cluster/PG_VERSION");
        Files.writeString(version, "15\n");
        try {
            assertThatThrownBy(EmbeddedDatabaseTests::start)
                    .hasMessage("The database in " + directory
                            + " was made by PostgreSQL 15, and this program brings PostgreSQL 17.");
        } finally {
            Files.writeString(version, "17\n");
        }
    }

    @Test
    void saysThatItCannotWriteTheDirectory() throws Exception {
        Path notADirectory = Files.createFile(directory.resolve("a-file"));

        assertThatThrownBy(() -> new EmbeddedDatabase(new DatabaseSettings(notADirectory.resolve("data"), 0)))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("cannot write to the data directory " + notADirectory.resolve("data"));
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> new EmbeddedDatabase(new DatabaseSettings(directory, taken.getLocalPort())))
                    .hasMessage("The embedded PostgreSQL cannot use port " + taken.getLocalPort() + ": it is taken.");
        }
    }

    private static EmbeddedDatabase start() {
        return new EmbeddedDatabase(new DatabaseSettings(directory, 0));
    }

    private static ProcessHandle startWithoutTheProgram() throws IOException {
        PostgresProgram.unpackedIn(directory).run("pg_ctl", "start", "-w", "-D", directory.resolve("cluster").toString(),
                "-l", directory.resolve("server.log").toString(),
                "-o", "-p " + freePort() + " -c unix_socket_directories=");
        return serverProcess();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ProcessHandle serverProcess() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0))).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static Path pidFile() {
        return directory.resolve("cluster/postmaster.pid");
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "");
             Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "");
             Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
