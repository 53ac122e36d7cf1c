package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.escalations.DutyTimes;
import org.sanctuarycasework.escalations.OnRota;
import org.sanctuarycasework.people.TeamAddresses.Member;

/** From the places that were typed to the order of the rota. */
class TypedRotaTests {

    private static final List<OnRota> A_TO_E = Stream.of("A", "B", "C", "D", "E")
            .map(name -> new OnRota(UUID.nameUUIDFromBytes(name.getBytes()), name, "", DutyTimes.ANY_TIME)).toList();
    private static final Member F = new Member(UUID.nameUUIDFromBytes("F".getBytes()), "F", "");
    private static final List<Member> PEOPLE = Stream.concat(A_TO_E.stream().map(OnRota::member), Stream.of(F)).toList();

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
            "A1 B2 C3 D4 E5,    ABCDE",
            "A1 B2 C3 D1 E5,    DABCE",
            "A1 B2 C5 D4 E5,    ABDEC",
            "A2 B1 C3 D4 E5,    BACDE",
            "B2 C3 D4 E5,       BCDE",
            "A1 B2 C3 D4 E5 F2, AFBCDE",
            "A1 B2 C3 D4 E5 F99,ABCDEF",
            "A5 B4 C3 D2 E1,    EDCBA",
            "F7,                F"})
    void makesRoomForWhomGetsAnotherPlace(String typed, String order) {
        TypedRota rota = typed(typed);

        assertThat(rota.problems(PEOPLE, TypedRota.saved(A_TO_E))).isEmpty();
        assertThat(rota.places(A_TO_E).stream().map(place -> name(place.personId())).collect(Collectors.joining())).isEqualTo(order);
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource({
            "A0 B2 C3 D4 E5,      A, place.wrong",
            "A1 B2 C-3 D4 E5,     C, place.wrong",
            "A1 B2 C3 D4 E5 Ffirst, F, place.wrong",
            "A1 B2 C3 D4 E5 F100, F, place.wrong",
            "A1 B2 C1 D1 E5,      D, place.twice",
            "'',                  A, nobody"})
    void saysWhatIsWrongWithWhosePlace(String typed, String person, String text) {
        assertThat(typed(typed).problems(PEOPLE, TypedRota.saved(A_TO_E))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("place." + UUID.nameUUIDFromBytes(person.getBytes()));
            assertThat(problem.text()).isEqualTo("escalations.rota." + text);
        });
    }

    @Test
    void asksForTimesThatThereAre() {
        Map<String, String> input = Map.of("place." + F.personId(), "1", "times." + F.personId(), "full-moon");

        assertThat(TypedRota.sent(PEOPLE, input).problems(PEOPLE, TypedRota.saved(A_TO_E))).singleElement()
                .satisfies(problem -> assertThat(problem.text()).isEqualTo("escalations.rota.times.wrong"));
    }

    private static TypedRota typed(String typed) {
        Map<String, String> input = new HashMap<>();
        Stream.of(typed.strip().split(" ")).filter(part -> !part.isEmpty())
                .forEach(part -> input.put("place." + UUID.nameUUIDFromBytes(part.substring(0, 1).getBytes()), part.substring(1)));
        return TypedRota.sent(PEOPLE, input);
    }

    private static String name(UUID person) {
        return PEOPLE.stream().filter(member -> member.personId().equals(person)).findFirst().orElseThrow().name();
    }
}
