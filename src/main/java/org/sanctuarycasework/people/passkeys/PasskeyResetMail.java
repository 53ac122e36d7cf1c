package org.sanctuarycasework.people.passkeys;

import java.util.UUID;

import org.sanctuarycasework.people.Names.Addressee;

/** Tells somebody that their passkeys were deleted, so that they notice if they have not asked for it. */
public interface PasskeyResetMail {

    /** Joins the running transaction. */
    void send(UUID personId, Addressee addressee);
}
