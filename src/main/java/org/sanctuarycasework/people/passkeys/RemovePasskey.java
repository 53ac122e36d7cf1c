package org.sanctuarycasework.people.passkeys;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one of somebody's own passkeys away, for a device that they no longer have; their last one stays. */
@Component
public class RemovePasskey {

    private final Passkeys passkeys;
    private final AdminEntries entries;

    RemovePasskey(Passkeys passkeys, AdminEntries entries) {
        this.passkeys = passkeys;
        this.entries = entries;
    }

    /**
     * Does nothing if the person has no such passkey (any more).
     *
     * @throws NotAllowed if it is their last
     */
    @Transactional
    public void remove(Actor actor, UUID id) {
        passkeys.lock(actor.personId());
        passkeys.remove(actor.personId(), id).ifPresent(label -> {
            if (!passkeys.has(actor.personId())) {
                throw new NotAllowed("passkeys.remove.last");
            }
            entries.write(actor, actor.personId(), "passkey-removed", label);
        });
    }
}
