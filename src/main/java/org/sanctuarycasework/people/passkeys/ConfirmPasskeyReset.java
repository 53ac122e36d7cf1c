package org.sanctuarycasework.people.passkeys;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.Administrators;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.PersonNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the passkeys of somebody who lost their device, because a second administrator agrees: one alone could
 * otherwise let anybody in who can read the person's mail. The person is signed out and told.
 */
@Component
public class ConfirmPasskeyReset {

    private final Passkeys passkeys;
    private final PasskeyResets resets;
    private final Names names;
    private final PasskeyResetMail mail;
    private final AdminEntries entries;

    ConfirmPasskeyReset(Passkeys passkeys, PasskeyResets resets, Names names, PasskeyResetMail mail, AdminEntries entries) {
        this.passkeys = passkeys;
        this.resets = resets;
        this.names = names;
        this.mail = mail;
        this.entries = entries;
    }

    /**
     * @param resetId what the administrator read, so that they confirm nothing else
     * @throws NotAllowed     unless an administrator confirms who is neither the person nor the one who asked, or if it is
     *                        lapsed, taken back or confirmed
     * @throws PersonNotFound if there is no such person
     */
    @Transactional
    public void confirm(Actor actor, UUID personId, UUID resetId) {
        Administrators.require(actor);
        if (actor.isSamePersonAs(personId)) {
            throw new NotAllowed("people.passkeys.not-yourself");
        }
        passkeys.lock(personId);
        PasskeyReset reset = resets.waitingFor(personId).filter(waiting -> waiting.id().equals(resetId))
                .orElseThrow(() -> new NotAllowed("people.passkeys.no-longer-open"));
        if (actor.isSamePersonAs(reset.askedBy())) {
            throw new NotAllowed("people.passkeys.second-needed");
        }
        resets.confirm(actor, resetId);
        passkeys.reset(personId);
        entries.write(actor, personId, "passkey-reset-confirmed", reset.askedByName());
        mail.send(personId, names.addressee(personId));
    }
}
