package org.sanctuarycasework.site.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds each component against the HTML that govuk-frontend publishes for it. */
class ComponentsTests {

    private static final String TABLE = "/components/held-against-govuk-frontend.txt";
    private static final Path PUBLISHED =
            Path.of("src/main/frontend/node_modules/govuk-frontend/dist/govuk/components");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, delimiter = '|')
    void rendersWhatGovukFrontendPublishes(String component, int atLeast, String optionsNotTaken) throws IOException {
        SoftAssertions same = new SoftAssertions();
        Set<String> notTaken = new TreeSet<>();
        int compared = 0;
        for (JsonNode fixture : fixturesOf(component)) {
            FixtureOptions options = new FixtureOptions(fixture.get("options"));
            Map<String, Object> parameters = ComponentParameters.of(component, options);
            if (options.notSupported().isEmpty()) {
                compared++;
                same.assertThat(NormalHtml.of(render(component, parameters))).as(fixture.get("name").asText())
                        .isEqualTo(NormalHtml.of(fixture.get("html").asText()));
            } else {
                notTaken.addAll(options.notSupported());
            }
        }
        same.assertAll();
        assertThat(compared).isGreaterThanOrEqualTo(atLeast);
        notTaken.removeIf(option -> option.toLowerCase(Locale.ROOT).endsWith("attributes"));
        assertThat(notTaken).isEqualTo(words(optionsNotTaken));
    }

    @Test
    void holdsEveryComponentThatGovukFrontendHasToo() throws IOException {
        try (Stream<String> held = Files.lines(Path.of(getClass().getResource(TABLE).getPath()))) {
            assertThat(held.filter(line -> !line.startsWith("#")).map(line -> line.split("\\|")[0].strip()).toList())
                    .containsAll(templatesThatGovukFrontendHas());
        }
    }

    private String render(String component, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render("components/" + component + ".jte", parameters, output);
        return output.toString();
    }

    private static JsonNode fixturesOf(String component) throws IOException {
        return new ObjectMapper().readTree(PUBLISHED.resolve(component).resolve("fixtures.json").toFile()).get("fixtures");
    }

    private static List<String> templatesThatGovukFrontendHas() throws IOException {
        try (Stream<Path> ours = Files.list(Path.of("src/main/jte/components"))) {
            return ours.map(template -> template.getFileName().toString().replace(".jte", ""))
                    .filter(name -> Files.exists(PUBLISHED.resolve(name))).toList();
        }
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.of(text.split(" "));
    }
}
