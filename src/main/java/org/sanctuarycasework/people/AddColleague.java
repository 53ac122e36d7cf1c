package org.sanctuarycasework.people;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody into a team by their address, with a new account if they have none. */
@Component
public class AddColleague {

    private final RegisterPerson registerPerson;
    private final AddToTeam addToTeam;

    AddColleague(RegisterPerson registerPerson, AddToTeam addToTeam) {
        this.registerPerson = registerPerson;
        this.addToTeam = addToTeam;
    }

    /**
     * @param name for a new account; an account that is there keeps its own
     * @throws NotAllowed               unless an administrator asks; no account is made then
     * @throws IllegalArgumentException if there is no such team
     */
    @Transactional
    public void add(Actor actor, PersonName name, EmailAddress email, String teamKey) {
        UUID person = registerPerson.register(name.value(), email.value());
        addToTeam.add(actor, person, teamKey);
    }
}
