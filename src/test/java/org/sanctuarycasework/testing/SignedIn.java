package org.sanctuarycasework.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.UUID;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.SignedInPerson;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a request of a test as somebody who has signed in. */
public final class SignedIn {

    private SignedIn() {
    }

    public static RequestPostProcessor as(Actor actor) {
        return as(actor.personId());
    }

    public static RequestPostProcessor as(UUID person) {
        return authentication(new SignedInPerson(person));
    }
}
