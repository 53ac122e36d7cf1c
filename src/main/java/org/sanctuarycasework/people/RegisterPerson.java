package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody an account; whoever has one already keeps it, and their name. */
@Component
public class RegisterPerson {

    private final People people;
    private final Clock clock;

    RegisterPerson(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the name is blank or the address is none */
    @Transactional
    public UUID register(String name, String email) {
        EmailAddress address = EmailAddress.of(email)
                .orElseThrow(() -> new IllegalArgumentException("not an email address"));
        String given = PersonName.of(name)
                .orElseThrow(() -> new IllegalArgumentException("no name")).value();
        return people.findByEmail(address)
                .orElseGet(() -> people.saveAndFlush(new Person(UUID.randomUUID(), given, address, Instant.now(clock))))
                .id();
    }
}
