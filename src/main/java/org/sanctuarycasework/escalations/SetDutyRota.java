package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.DutyRota.Place;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.context.MessageSource;

/** An administrator says in which order people are alerted, and when each of them is on duty. */
@UseCase
public class SetDutyRota {

    private final DutyRota rota;
    private final TeamAddresses teams;
    private final AdminEntries entries;
    private final MessageSource texts;

    SetDutyRota(DutyRota rota, TeamAddresses teams, AdminEntries entries, MessageSource texts) {
        this.rota = rota;
        this.teams = teams;
        this.entries = entries;
        this.texts = texts;
    }

    /**
     * @param version of the rota that the actor saw
     * @param places  each person once, in the order in which they are alerted; who is not in the duty line is left out
     * @throws NotAllowed unless an administrator asks
     * @throws Refused    if nobody would be alerted
     * @throws Changed    if somebody else changed the rota meanwhile
     */
    public void set(Actor actor, int version, List<Place> places) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("escalations.rota.administrators-only");
        }
        Map<UUID, String> names = teams.of(RaiseEscalation.DUTY_LINE, null).stream()
                .collect(Collectors.toMap(TeamAddresses.Member::personId, TeamAddresses.Member::name));
        List<Place> order = places.stream().filter(place -> names.containsKey(place.personId())).toList();
        if (order.isEmpty()) {
            throw new Refused("escalations.rota.nobody");
        }
        if (order.equals(rota.inOrder().stream().map(person -> new Place(person.personId(), person.times())).toList())) {
            return;
        }
        if (!rota.replace(version, order)) {
            throw new Changed();
        }
        entries.write(actor, actor.personId(), "duty-rota", order.stream()
                .map(place -> text("escalations.rota.entry", names.get(place.personId()), text("escalations.rota.times." + place.times().key())))
                .collect(Collectors.joining("; ")));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }

    /** Somebody else changed the rota after the actor had opened it. */
    public static class Changed extends RuntimeException {
    }
}
