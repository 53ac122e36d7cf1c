package org.sanctuarycasework.funds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class Ncil2024DataTests {

    private final JsonNode round = read("/rounds/ncil-2024.json");
    private final JsonNode wards = read("/rounds/wards.json");

    @Test
    void hasOnePotForEachWardAndSaysThatItsAmountIsASample() {
        var pots = pots("ward");
        assertThat(pots).extracting(pot -> pot.get("ward").asText())
            .containsExactlyElementsOf(wards.findValuesAsText("code")).hasSize(19);
        assertThat(pots).allMatch(pot -> pot.get("sample").asBoolean());
        assertThat(pots).allMatch(pot -> amount(pot) > 0);
    }

    @Test
    void sharesNearlyTwoAndAHalfMillionPoundsAmongTheWards() {
        assertThat(pots("ward").stream().mapToInt(this::amount).sum()).isBetween(2_450_000, 2_500_000);
    }

    @Test
    void hasTheRealAmountInTheBoroughWidePot() {
        assertThat(pots("borough-wide")).singleElement().satisfies(pot -> {
            assertThat(amount(pot)).isEqualTo(621_732);
            assertThat(pot.get("sample").asBoolean()).isFalse();
        });
    }

    @Test
    void closesAtTheLastSecondOfTheDay() {
        assertThat(LocalDateTime.parse(round.get("opensAt").asText())).isEqualTo("2024-07-08T09:00:00");
        assertThat(LocalDateTime.parse(round.get("closesAt").asText())).isEqualTo("2024-09-23T23:59:59");
    }

    @Test
    void scoresEachCriterionOnTwoOrFourPoints() {
        assertThat(round.get("criteria").findValues("maximum")).extracting(JsonNode::asInt).containsOnly(2, 4);
        assertThat(round.get("criteria").findValuesAsText("key")).doesNotHaveDuplicates().contains("sanctuary-welcome");
        assertThat(round.get("priorities").findValuesAsText("key")).doesNotHaveDuplicates().hasSize(6);
    }

    private List<JsonNode> pots(String kind) {
        return round.get("pots").valueStream().filter(pot -> pot.get("kind").asText().equals(kind)).toList();
    }

    private int amount(JsonNode pot) {
        return pot.get("capital").intValue() + pot.get("revenue").intValue();
    }

    private static JsonNode read(String path) {
        try (var file = Ncil2024DataTests.class.getResourceAsStream(path)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
