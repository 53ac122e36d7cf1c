package org.sanctuarycasework.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL programs from the class path, unpacked once into the data directory.
 * Only the binaries are taken from the embedding library: its own starter can make no data checksums, begins with
 * fsync off, and stops the server while the connection pool still works.
 */
class PostgresProgram {

    private static final String PREFIX = "program-";

    private final Path home;

    private PostgresProgram(Path home) {
        this.home = home;
    }

    static PostgresProgram unpackedIn(Path directory) throws IOException {
        byte[] archive;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            archive = packed.readAllBytes();
        }
        Path home = directory.resolve(PREFIX + shortDigest(archive));
        if (!Files.exists(home)) {
            // unpacked beside and renamed, so that a start that was cut off leaves no half program
            Path unfinished = directory.resolve("unpacking");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home);
            deleteOthers(directory, home);
        }
        return new PostgresProgram(home);
    }

    String majorVersion() throws IOException {
        // "postgres (PostgreSQL) 17.6"
        String[] words = run("postgres", "--version").output().strip().split(" ");
        return words[words.length - 1].split("\\.")[0];
    }

    /** Runs one of initdb, pg_ctl and postgres, and waits for its end. */
    Outcome run(String command, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(home.resolve("bin").resolve(command + (system().equals("Windows") ? ".exe" : "")).toString());
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).directory(home.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command, e);
        }
    }

    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (InputStream packed = new ByteArrayInputStream(archive);
             TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable(file.getParent().endsWith("bin"), false);
                }
            }
        }
    }

    private static void deleteOthers(Path directory, Path current) throws IOException {
        File[] programs = directory.toFile().listFiles((parent, name) -> name.startsWith(PREFIX));
        for (File program : programs == null ? new File[0] : programs) {
            if (!program.toPath().equals(current)) {
                FileSystemUtils.deleteRecursively(program);
            }
        }
    }

    private static String shortDigest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }
}
