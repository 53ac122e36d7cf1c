package org.sanctuarycasework.escalations.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.sanctuarycasework.escalations.DutyRota.Place;
import org.sanctuarycasework.escalations.DutyTimes;
import org.sanctuarycasework.escalations.OnRota;
import org.sanctuarycasework.people.TeamAddresses.Member;

/** The form of the duty rota as typed, by person. */
public record TypedRota(Map<UUID, Line> lines) {

    static final String PLACE = "place.";
    static final String TIMES = "times.";

    private static final Line NOTHING = new Line("", DutyTimes.ANY_TIME.key());

    /** As it stands. */
    static TypedRota saved(List<OnRota> inOrder) {
        Map<UUID, Line> lines = new HashMap<>();
        inOrder.forEach(person -> lines.put(person.personId(), new Line(String.valueOf(lines.size() + 1), person.times().key())));
        return new TypedRota(lines);
    }

    /** What was not sent counts as empty. */
    static TypedRota sent(List<Member> people, Map<String, String> input) {
        Map<UUID, Line> lines = new HashMap<>();
        people.forEach(person -> lines.put(person.personId(), new Line(input.getOrDefault(PLACE + person.personId(), "").strip(),
                input.getOrDefault(TIMES + person.personId(), NOTHING.times()))));
        return new TypedRota(lines);
    }

    Line of(UUID person) {
        return lines.getOrDefault(person, NOTHING);
    }

    /** What has to be put right, in the order of the people. */
    List<Problem> problems(List<Member> people, TypedRota saved) {
        List<Problem> problems = new ArrayList<>();
        Map<String, UUID> taken = new HashMap<>();
        for (Member person : people) {
            Line line = of(person.personId());
            if (!line.place().isEmpty() && !line.place().matches("[1-9][0-9]?")) {
                problems.add(new Problem(PLACE + person.personId(), "escalations.rota.place.wrong", person.name()));
            } else if (hasMoved(person.personId(), saved) && !line.place().isEmpty() && taken.put(line.place(), person.personId()) != null) {
                problems.add(new Problem(PLACE + person.personId(), "escalations.rota.place.twice", line.place()));
            }
            if (line.isOn() && DutyTimes.ofKey(line.times()).isEmpty()) {
                problems.add(new Problem(TIMES + person.personId(), "escalations.rota.times.wrong", person.name()));
            }
        }
        if (problems.isEmpty() && !people.isEmpty() && people.stream().noneMatch(person -> of(person.personId()).isOn())) {
            problems.add(new Problem(PLACE + people.get(0).personId(), "escalations.rota.nobody", ""));
        }
        return problems;
    }

    /** Who was given another place gets it, and the others make room in the order that they had. Only without problems. */
    List<Place> places(List<OnRota> inOrder) {
        TypedRota saved = saved(inOrder);
        List<Place> order = new ArrayList<>();
        inOrder.stream().map(OnRota::personId).filter(person -> of(person).isOn() && !hasMoved(person, saved))
                .forEach(person -> order.add(place(person)));
        Map<Integer, UUID> moved = new TreeMap<>();
        lines.forEach((person, line) -> {
            if (line.isOn() && hasMoved(person, saved)) {
                moved.put(Integer.valueOf(line.place()), person);
            }
        });
        moved.forEach((number, person) -> order.add(Math.min(number - 1, order.size()), place(person)));
        return order;
    }

    private boolean hasMoved(UUID person, TypedRota saved) {
        return !of(person).place().equals(saved.of(person).place());
    }

    private Place place(UUID person) {
        return new Place(person, DutyTimes.ofKey(of(person).times()).orElseThrow());
    }

    /** @param place empty for somebody who is not on the rota */
    public record Line(String place, String times) {

        boolean isOn() {
            return !place.isEmpty();
        }
    }

    /** What is wrong with a field: its id, the message key of the sentence and what the sentence names. */
    public record Problem(String field, String text, String argument) {
    }
}
