package org.sanctuarycasework.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The models under {@code processes/} and what they may name. */
final class Models {

    /** Such as Activity_0x1y2z3, which an editor gives and nobody can talk about. */
    static final Pattern GENERATED_ID = Pattern.compile("[A-Z][A-Za-z]*_[0-9a-z]{5,}(_di)?");

    private Models() {
    }

    static List<Process> processes() {
        return files("bpmn").stream().map(file -> new Process(folder(file), file.getFilename(), text(file),
                Bpmn.readModelFromStream(open(file)))).toList();
    }

    static List<Tables> tables() {
        return files("dmn").stream().map(file -> new Tables(folder(file), file.getFilename(), text(file),
                Dmn.readModelFromStream(open(file)))).toList();
    }

    /** Names of the beans that models may name. */
    static Set<String> beans() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(NamedInModels.class));
        AnnotationBeanNameGenerator names = AnnotationBeanNameGenerator.INSTANCE;
        return scan.findCandidateComponents("org.sanctuarycasework").stream()
                .map(bean -> names.generateBeanName(bean, null)).collect(Collectors.toSet());
    }

    /** Keys of the teams that the migrations make. */
    static Set<String> teams() {
        return Stream.of(resources("classpath:db/migration/*.sql")).map(Models::text)
                .flatMap(sql -> Pattern.compile("insert into team .*?;", Pattern.DOTALL).matcher(sql).results())
                .flatMap(insert -> Pattern.compile("\\('([a-z-]+)'").matcher(insert.group()).results())
                .map(key -> key.group(1)).collect(Collectors.toSet());
    }

    static List<String> ids(String xml) {
        return found("\\bid=\"([^\"]+)\"", xml);
    }

    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().map((MatchResult hit) -> hit.group(1)).toList();
    }

    private static List<Resource> files(String ending) {
        return List.of(resources("classpath:processes/*/*." + ending));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Process(String folder, String file, String xml, BpmnModelInstance model) {

        @Override
        public String toString() {
            return file;
        }
    }

    record Tables(String folder, String file, String xml, DmnModelInstance model) {

        @Override
        public String toString() {
            return file;
        }
    }
}
