package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who holds a sign-in link, and uses the link up. */
@Component
public class UseSignInLink {

    private final SignInTokens tokens;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UseSignInLink(SignInTokens tokens, People people, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives whoever has no account yet one, with an empty name to be asked for.
     *
     * @return the person, or empty if the link was used before, is too old, was never sent, or its person was deactivated
     */
    @Transactional
    public Optional<UUID> use(String token) {
        OneTimeToken consumed = tokens.consume(OneTimeTokenAuthenticationToken.unauthenticated(token));
        return consumed == null ? Optional.empty() : personOf(new EmailAddress(consumed.getUsername()));
    }

    private Optional<UUID> personOf(EmailAddress email) {
        if (people.findByEmail(email).isEmpty()) {
            people.addUnlessThere(UUID.randomUUID(), email, Instant.now(clock).atOffset(ZoneOffset.UTC));
        }
        Optional<UUID> person = people.findByEmail(email).filter(Person::isActive).map(Person::id);
        person.ifPresent(id -> events.publishEvent(new SignedIn(id, email)));
        return person;
    }
}
