package org.sanctuarycasework.site;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * What a session remembers of somebody: who it is, since when, and whether they have shown a passkey. What they may do
 * is read anew for each request.
 */
public final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 2;

    private final UUID personId;
    private final Instant since;
    private final boolean passkeyShown;

    /** Somebody who has shown no passkey, in a session that the first reset of their passkeys ends. */
    public SignedInPerson(UUID personId) {
        this(personId, Instant.EPOCH, false);
    }

    /** @param since when the session began */
    public SignedInPerson(UUID personId, Instant since, boolean passkeyShown) {
        super(null);
        this.personId = Objects.requireNonNull(personId);
        this.since = Objects.requireNonNull(since);
        this.passkeyShown = passkeyShown;
        setAuthenticated(true);
    }

    public Instant since() {
        return since;
    }

    public boolean hasShownPasskey() {
        return passkeyShown;
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
        return other instanceof SignedInPerson that && personId.equals(that.personId)
                && since.equals(that.since) && passkeyShown == that.passkeyShown;
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
