package org.sanctuarycasework.people;

import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody sign in with another address from now on; links sent to the old one no longer work. */
@Component
public class ChangeAddress {

    private final People people;
    private final SignInTokens tokens;
    private final AdminEntries entries;

    ChangeAddress(People people, SignInTokens tokens, AdminEntries entries) {
        this.people = people;
        this.tokens = tokens;
        this.entries = entries;
    }

    /**
     * @throws NotAllowed     unless an administrator asks
     * @throws PersonNotFound if there is no such person
     * @throws AddressTaken   if somebody else signs in with it
     */
    @Transactional
    public void change(Actor actor, UUID personId, EmailAddress email) {
        Administrators.require(actor);
        Person person = people.findById(personId).orElseThrow(PersonNotFound::new);
        if (person.email().equals(email.value())) {
            return;
        }
        Optional<Person> other = people.findByEmail(email);
        if (other.isPresent() && other.get() != person) {
            throw new AddressTaken();
        }
        String before = person.email();
        person.changeAddress(email);
        try {
            people.flush();
        } catch (DataIntegrityViolationException takenAtThisMoment) {
            throw new AddressTaken();
        }
        tokens.forget(before);
        entries.write(actor, personId, "address-changed", before);
    }

    /** Another account has the address. */
    public static class AddressTaken extends RuntimeException {
    }
}
