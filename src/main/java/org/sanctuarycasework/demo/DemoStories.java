package org.sanctuarycasework.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the demo tells, as its files under {@code demo/} on the class path write it: organisations, projects, cases. */
@Component
@Profile("demo")
class DemoStories {

    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {
    };

    private final ObjectMapper json;
    private final List<Organisation> organisations;
    private final List<Story> stories;

    DemoStories(ObjectMapper json) {
        this.json = json;
        this.organisations = List.of(read("organisations", Organisation[].class));
        this.stories = List.of(read("stories", Story[].class));
    }

    List<Organisation> organisations() {
        return organisations;
    }

    /** In the order in which they began. */
    List<Story> all() {
        return stories;
    }

    /** For each criterion, in the order of the round, what an assessor says at 0, 1, 2 … points. */
    Map<String, List<String>> reasons() {
        return json.convertValue(read("reasons", JsonNode.class), LISTS);
    }

    /** The whole answers to the form and the names of the files, but for what depends on the round. */
    Project project(String organisationKey) {
        Organisation organisation = organisations.stream().filter(found -> found.key().equals(organisationKey))
                .findFirst().orElseThrow();
        for (JsonNode set : read("ncil-answers", JsonNode.class).get("sets")) {
            if (set.get("organisation").asText().equals(organisation.name())) {
                return new Project(organisation.name(), Answers.fromJson(set.get("answers").toString()), files(set));
            }
        }
        JsonNode projects = read("projects", JsonNode.class);
        Answers common = Answers.fromJson(projects.get("common").toString());
        Answers own = Answers.fromJson(projects.get("own").get(organisationKey).toString());
        return new Project(organisation.name(), common.with(own.values()), files(projects));
    }

    private Map<String, List<String>> files(JsonNode node) {
        return json.convertValue(node.get("files"), LISTS);
    }

    private <T> T read(String name, Class<T> type) {
        try (var file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("demo/" + name + ".json cannot be read", broken);
        }
    }

    /**
     * @param key      also the mailbox of its applicant
     * @param invented false for a real one, which is never shown with an outcome that does it no honour
     * @param signInAs what the applicant comes to do; null to leave the person off the sign-in page
     */
    record Organisation(String key, String name, OrganisationKind kind, String charityNumber, boolean invented,
                        String applicant, String signInAs) {
    }

    /** @param files names of files by the question they answer */
    record Project(String organisation, Answers answers, Map<String, List<String>> files) {
    }

    /** @param change answers that differ from those of the organisation's project */
    record Story(String round, String organisation, JsonNode change, List<Step> steps) {
    }

    /**
     * One thing that somebody does.
     *
     * @param at         {@code 2024-09-02 11:15}, or {@code 12 11:15} for the 12th working day before the first start
     * @param who        mailbox of a member of staff; null where the applicant acts
     * @param page       of the form
     * @param answers    to questions of that page
     * @param fields     questions to open again
     * @param points     for each criterion, in the order of the round
     * @param minute     of Mayor and Cabinet, whose meeting was on the day of the step
     * @param callInDays in which that decision can be called in, null if it cannot
     */
    record Step(String at, Deed does, String who, String page, Map<String, Object> answers,
                Map<String, List<String>> files, String text, List<String> fields, String outcome, BigDecimal amount,
                List<Integer> points, String minute, Integer callInDays) {
    }

    /** What can be done in a story. */
    enum Deed {
        START, SAVE, FILES, SUBMIT, PROVIDE, WITHDRAW, APPEAL,
        CLAIM, COMPLETE, ASK, NOT_ELIGIBLE, CONFIRM_NOT_ELIGIBLE, REVIVE, ASSESS, ASSESS_ONCE, ASSESS_APART, PREPARE,
        RECOMMEND, DECIDE,
        NOTE, SHARED_NOTE
    }
}
