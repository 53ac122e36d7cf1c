package org.sanctuarycasework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.mail.MessageState;
import org.sanctuarycasework.tasks.TaskFilter;

/** Every text that the program asks for is in a bundle, once, and every text in a bundle is asked for. */
class MessageBundlesTests {

    static final Map<String, String> TEXTS = new TreeMap<>();
    static final List<String> KEYS = lines("src/main/resources/messages", ".properties")
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> {
                TEXTS.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                return line.substring(0, line.indexOf('='));
            }).toList();
    static final String CODE = text("src/main/java", ".java") + text("src/main/jte", ".jte");
    static final Set<String> LITERALS = literals();

    @Test
    void defineEachKeyOnce() {
        assertThat(KEYS).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void haveEveryTextThatCodeAndTemplatesName() {
        assertThat(LITERALS).hasSizeGreaterThan(200);
        assertThat(LITERALS.stream().filter(literal -> !isASetting(literal)).filter(literal -> isAPrefix(literal)
                ? KEYS.stream().noneMatch(key -> key.startsWith(literal)) : !KEYS.contains(literal) && !KEYS.contains("forms." + literal))).isEmpty();
    }

    @Test
    void haveTheTextsThatAreNamedPieceByPiece() {
        Set<String> wanted = new TreeSet<>();
        Arrays.stream(Status.values()).map(Status::key).forEach(key -> wanted.add("applications.status." + key));
        Arrays.stream(Status.values()).filter(status -> status != Status.IN_PROGRESS).map(Status::key)
                .forEach(key -> wanted.add("applications.follow." + key));
        Arrays.stream(Outcome.values()).map(Outcome::key).forEach(key -> {
            wanted.add("applications.outcome." + key);
            wanted.add("timeline.recommended-" + key);
            wanted.add("timeline.decided-" + key);
            wanted.add("timeline.outcome-" + key);
            wanted.add("mail.outcome-" + key + ".subject");
        });
        Arrays.stream(MessageState.values()).forEach(state -> wanted.add("mail.state." + state));
        Arrays.stream(TaskFilter.Whose.values()).map(TaskFilter.Whose::key).forEach(whose -> {
            wanted.add("tasks.whose." + whose);
            wanted.add("tasks.empty." + whose);
        });
        userTasks().forEach(task -> wanted.add("tasks.stage." + task));
        List.of("grants-managers", "directors", "cabinet-support").forEach(team -> wanted.add("applications.level." + team));

        assertThat(KEYS).containsAll(wanted);
    }

    @Test
    void haveASentenceForEveryEventOfATimeline() {
        Set<String> events = found("(?:journal\\.write|timeline\\.record)\\([^;]*?\"([a-z]+(?:-[a-z]+)*)\"\\s*[,)]", CODE);

        assertThat(events).contains("submitted", "handed-over", "document-attached")
                .allSatisfy(event -> assertThat(KEYS).contains("timeline." + event));
    }

    @Test
    void haveSubjectSentenceAndLinkForEveryMail() {
        Set<String> written = found("(?:mail\\.send\\(\\w+|mail\\.send\\([^;]*?orElseThrow\\(\\)),\\s*\"([a-z-]+[a-z])\"", CODE);
        Set<String> templates = KEYS.stream().filter(key -> key.matches("mail\\.[a-z-]+\\.subject"))
                .map(key -> key.split("\\.")[1]).collect(Collectors.toSet());

        assertThat(written).isNotEmpty().isSubsetOf(templates);
        assertThat(templates).allSatisfy(template -> assertThat(KEYS).contains("mail." + template + ".subject",
                "mail." + template + ".paragraph.1", "mail." + template + ".link"));
    }

    @Test
    void nameNothingInAMailButReferenceAndDates() {
        List<String> mails = TEXTS.entrySet().stream().filter(text -> text.getKey().matches("mail\\.[a-z-]+\\..*"))
                .filter(text -> !text.getKey().startsWith("mail.greeting")).map(Map.Entry::getValue).toList();

        assertThat(found("\\{(\\w+)}", String.join("\n", mails))).isSubsetOf("reference", "due", "lapses", "decision", "dutyLine", "contact");
    }

    @Test
    void writeApostrophesAsPrintersDo() {
        assertThat(TEXTS).allSatisfy((key, text) -> assertThat(text).doesNotContain("'", "\"", "  "));
    }

    @Test
    void haveNoTextThatNothingShows() {
        assertThat(KEYS.stream().filter(key -> !key.matches("(mail|timeline|forms)\\..*")).filter(key -> !isAskedFor(key)))
                .isEmpty();
    }

    /** What stands between quotes and begins like a key; where a reason is typed, the sentences about it instead. */
    private static Set<String> literals() {
        String modules = KEYS.stream().map(key -> key.substring(0, key.indexOf('.'))).distinct().collect(Collectors.joining("|"));
        Set<String> literals = found("\"((?:%s)\\.[A-Za-z0-9.-]*)\"".formatted(modules), CODE);
        Set<String> optional = found("Reasons\\.optional\\([^,;]*, \"([^\"]+)\"", CODE);
        Set<String> required = found("Reasons\\.require\\([^,;]*, \"([^\"]+)\"", CODE);
        Stream.of(optional, required).flatMap(Set::stream).forEach(question -> {
            literals.add(question + ".too-long");
            if (!KEYS.contains(question)) {
                literals.remove(question);
            }
        });
        required.forEach(question -> literals.add(question + ".missing"));
        return literals;
    }

    private static boolean isAskedFor(String key) {
        return LITERALS.contains(key) || LITERALS.stream()
                .anyMatch(literal -> isAPrefix(literal) && key.startsWith(literal));
    }

    private static boolean isAPrefix(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    /** The same words also begin names of settings and of attributes. */
    private static boolean isASetting(String literal) {
        return CODE.contains("@ConditionalOnProperty(\"" + literal) || CODE.contains("@ConfigurationProperties(\"" + literal);
    }

    private static List<String> userTasks() {
        return files("processes", ".bpmn").flatMap(file -> Bpmn.readModelFromFile(file.toFile())
                .getModelElementsByType(UserTask.class).stream())
                .filter(task -> !task.getCamundaCandidateGroups().startsWith("organisation:")).map(UserTask::getId).toList();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String folder, String ending) {
        return files(folder, ending).flatMap(file -> read(file).lines());
    }

    private static String text(String folder, String ending) {
        return lines(folder, ending).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
