package org.sanctuarycasework.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database, made at the first start and looked over at each later one. */
class Cluster {

    private final Path directory;
    private final Path cluster;
    private final PostgresProgram program;

    Cluster(Path directory, Path cluster, PostgresProgram program) {
        this.directory = directory;
        this.cluster = cluster;
        this.program = program;
    }

    /** @throws DatabaseNotStarted if what is there cannot be used by this program and this user */
    void prepare() throws IOException {
        if (!Files.exists(cluster)) {
            make();
            return;
        }
        checkOwner();
        checkVersion();
        new OrphanedServer(cluster).stop(program);
    }

    private void make() throws IOException {
        // made beside and renamed, so that a first start that was cut off leaves no half database
        Path unfinished = directory.resolve("cluster-in-the-making");
        FileSystemUtils.deleteRecursively(unfinished);
        PostgresProgram.Outcome made = program.run("initdb", "-D", unfinished.toString(),
                "-U", EmbeddedDatabase.USER, "-A", "trust", "-E", "UTF-8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums");
        if (!made.succeeded()) {
            throw new DatabaseNotStarted(
                    "The embedded PostgreSQL could not make its database in " + directory + ":\n" + made.output(),
                    made.output().contains("root")
                            ? "Start the program as an ordinary user, or set SPRING_DATASOURCE_URL."
                            : "Check the directory and the space left on its disk, or set SPRING_DATASOURCE_URL.");
        }
        Files.move(unfinished, cluster);
    }

    private void checkOwner() throws IOException {
        Path ownFile = Files.createTempFile(directory, "owner", null);
        String user = Files.getOwner(ownFile).getName();
        Files.delete(ownFile);
        String owner = Files.getOwner(cluster).getName();
        if (!owner.equals(user)) {
            throw new DatabaseNotStarted("The database in " + directory + " belongs to the user " + owner
                    + ", and the program was started by the user " + user + ".",
                    "Start it as " + owner + ", or name another directory with sanctuary.database.directory.");
        }
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = program.majorVersion();
        if (!found.equals(ours)) {
            throw new DatabaseNotStarted("The database in " + directory + " was made by PostgreSQL " + found
                    + ", and this program brings PostgreSQL " + ours + ".",
                    "Move it with pg_dump and pg_restore, or name another directory with sanctuary.database.directory.");
        }
    }
}
