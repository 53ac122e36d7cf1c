package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.escalations.DutyOrder;
import org.sanctuarycasework.escalations.web.TypedRota.Line;
import org.sanctuarycasework.escalations.web.TypedRota.Problem;
import org.sanctuarycasework.people.TeamAddresses.Member;

/**
 * What the page of the duty rota shows.
 *
 * @param people  the duty line: who is on the rota in its order, then the others by name
 * @param version of the rota that the reader sees
 * @param changed true if somebody else changed the rota, so that what was typed is not saved
 */
public record RotaPage(List<Member> people, DutyOrder order, TypedRota typed, int version, List<Problem> problems, boolean changed) {

    public Line line(Member person) {
        return typed.of(person.personId());
    }

    public List<Member> onRota() {
        return people.subList(0, order.inOrder().size());
    }

    public List<Member> others() {
        return people.subList(order.inOrder().size(), people.size());
    }

    public Optional<Problem> problem(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }
}
