package org.sanctuarycasework.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.forms.Answers;

/** Complete answers to the NCIL application, with invented ids for the files. */
public record SampleAnswers(String organisation, boolean invented, Answers answers) {

    public static List<SampleAnswers> all() {
        try (var file = SampleAnswers.class.getResourceAsStream("/demo/ncil-answers.json")) {
            return new ObjectMapper().readTree(file).get("sets").valueStream().map(SampleAnswers::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers that can be sent as they are. */
    public static Answers complete() {
        return of("ward-revenue");
    }

    /** Complete answers for this type of application: ward-capital, ward-revenue or borough-wide. */
    public static Answers of(String applicationType) {
        return all().stream().map(SampleAnswers::answers)
            .filter(answers -> applicationType.equals(answers.text("applicationType")))
            .findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return organisation;
    }

    private static SampleAnswers of(JsonNode set) {
        Map<String, Object> files = new LinkedHashMap<>();
        set.get("files").properties().forEach(entry -> files.put(entry.getKey(),
            entry.getValue().valueStream().map(name -> documentId(name.asText())).toList()));
        return new SampleAnswers(set.get("organisation").asText(), set.get("invented").asBoolean(),
            Answers.fromJson(set.get("answers").toString()).with(files));
    }

    private static String documentId(String fileName) {
        return UUID.nameUUIDFromBytes(fileName.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
