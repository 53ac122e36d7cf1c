package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.people.TeamAddresses;

/** An administrator says in which order the people on duty are alerted. */
@UseCase
public class SetDutyRota {

    private final DutyRota rota;
    private final TeamAddresses teams;

    SetDutyRota(DutyRota rota, TeamAddresses teams) {
        this.rota = rota;
        this.teams = teams;
    }

    /**
     * @param people in the order in which they are alerted; who is not on the duty line is left out
     * @throws NotAllowed unless an administrator asks
     * @throws Refused    if nobody would be alerted
     */
    public void set(Actor actor, List<UUID> people) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("escalations.rota.administrators-only");
        }
        Set<UUID> onDuty = teams.of(RaiseEscalation.DUTY_LINE, null).stream().map(TeamAddresses.Member::personId).collect(Collectors.toSet());
        List<UUID> order = people.stream().filter(onDuty::contains).distinct().toList();
        if (order.isEmpty()) {
            throw new Refused("escalations.rota.nobody");
        }
        rota.replace(order);
    }
}
