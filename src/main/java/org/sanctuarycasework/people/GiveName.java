package org.sanctuarycasework.people;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say what they are called, after their first sign-in or later. */
@Component
public class GiveName {

    private final People people;

    GiveName(People people) {
        this.people = people;
    }

    @Transactional
    public void give(Actor actor, PersonName name) {
        people.findById(actor.personId()).orElseThrow().rename(name.value());
    }
}
