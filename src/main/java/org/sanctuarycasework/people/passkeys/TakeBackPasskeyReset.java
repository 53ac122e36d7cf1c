package org.sanctuarycasework.people.passkeys;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.Administrators;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PersonNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a reset before it is confirmed; any administrator may, also the person whose passkeys they are. */
@Component
public class TakeBackPasskeyReset {

    private final Passkeys passkeys;
    private final PasskeyResets resets;
    private final AdminEntries entries;

    TakeBackPasskeyReset(Passkeys passkeys, PasskeyResets resets, AdminEntries entries) {
        this.passkeys = passkeys;
        this.resets = resets;
        this.entries = entries;
    }

    /**
     * @throws NotAllowed     unless an administrator asks, or if it is no longer open
     * @throws PersonNotFound if there is no such person
     */
    @Transactional
    public void takeBack(Actor actor, UUID personId, UUID resetId) {
        Administrators.require(actor);
        passkeys.lock(personId);
        resets.waitingFor(personId).filter(waiting -> waiting.id().equals(resetId))
                .orElseThrow(() -> new NotAllowed("people.passkeys.no-longer-open"));
        resets.takeBack(actor, resetId);
        entries.write(actor, personId, "passkey-reset-taken-back", "");
    }
}
