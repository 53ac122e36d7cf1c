package org.sanctuarycasework.site.signin;

import java.util.List;

import org.sanctuarycasework.people.passkeys.Passkey;
import org.sanctuarycasework.people.passkeys.Passkeys;

/** Somebody's own passkeys, the oldest first, and the form that adds one. */
public record PasskeysPage(List<Passkey> passkeys, NewPasskey form) {

    /** The last one stays: without it, only two administrators could let its holder in again. */
    public boolean mayRemove() {
        return passkeys.size() > 1;
    }

    public boolean mayAdd() {
        return passkeys.size() < Passkeys.MOST;
    }
}
