package org.sanctuarycasework.people.passkeys;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.Administrators;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PersonNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the passkeys of somebody who lost their device to be deleted; nothing happens until another administrator agrees. */
@Component
public class AskForPasskeyReset {

    private final Passkeys passkeys;
    private final PasskeyResets resets;
    private final AdminEntries entries;

    AskForPasskeyReset(Passkeys passkeys, PasskeyResets resets, AdminEntries entries) {
        this.passkeys = passkeys;
        this.resets = resets;
        this.entries = entries;
    }

    /**
     * @param reason without an error
     * @throws NotAllowed     unless an administrator asks, for themselves, if there is no passkey, or if somebody has asked
     * @throws PersonNotFound if there is no such person
     */
    @Transactional
    public void ask(Actor actor, UUID personId, ResetReason reason) {
        Administrators.require(actor);
        if (actor.isSamePersonAs(personId)) {
            throw new NotAllowed("people.passkeys.not-yourself");
        }
        passkeys.lock(personId);
        if (!passkeys.has(personId)) {
            throw new NotAllowed("people.passkeys.nothing-to-reset");
        }
        if (resets.waitingFor(personId).isPresent()) {
            throw new NotAllowed("people.passkeys.asked-already");
        }
        resets.add(actor, personId, reason);
        entries.write(actor, personId, "passkey-reset-asked", reason.value());
    }
}
