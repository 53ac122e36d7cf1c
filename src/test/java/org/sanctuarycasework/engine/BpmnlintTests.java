package org.sanctuarycasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the models against bpmnlint's recommended rules and those of Camunda 7.24, by the .bpmnlintrc beside the page
 * assets. Its rule fake-join is off: several ways into one task mean "again" here, and nothing is joined.
 */
class BpmnlintTests {

    static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void findsNothingInAnyModel() throws Exception {
        assumeThat(FRONTEND.resolve("node_modules/bpmnlint")).isDirectory();
        List<String> command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"));
        command.addAll(models());

        Process lint = new ProcessBuilder(command).directory(FRONTEND.toFile()).redirectErrorStream(true).start();
        String found = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lint.waitFor()).as(found).isZero();
    }

    private static List<String> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).map(file -> file.toAbsolutePath().toString())
                    .toList();
        }
    }
}
