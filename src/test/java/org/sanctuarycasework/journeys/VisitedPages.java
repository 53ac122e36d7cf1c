package org.sanctuarycasework.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths of everything that the journeys of a run opened. Several programs share a run; each writes a file of its own. */
final class VisitedPages {

    private static final Path DIRECTORY = Path.of("target", "visited-pages");
    private static final Set<String> PATHS = new TreeSet<>();

    private VisitedPages() {
    }

    static void add(String address) {
        String path = URI.create(address).getPath();
        if (PATHS.add(path)) {
            write(path);
        }
    }

    /** Empty if no journey ran. */
    static Set<String> ofAllPrograms() {
        if (!Files.isDirectory(DIRECTORY)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.flatMap(file -> lines(file).stream()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of this run takes the place of what an earlier run left. */
    private static void write(String path) {
        try {
            Files.createDirectories(DIRECTORY);
            Files.writeString(DIRECTORY.resolve("program-" + System.getProperty("program.number", "1")), path + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    PATHS.size() == 1 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
