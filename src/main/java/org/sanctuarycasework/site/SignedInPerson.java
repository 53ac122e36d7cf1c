package org.sanctuarycasework.site;

import java.util.Objects;
import java.util.UUID;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session remembers of somebody: only who it is. What they may do is read anew for each request. */
public final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final UUID personId;

    public SignedInPerson(UUID personId) {
        super(null);
        this.personId = Objects.requireNonNull(personId);
        setAuthenticated(true);
    }

    @Override
    public UUID getPrincipal() {
        return personId;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson that && personId.equals(that.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
