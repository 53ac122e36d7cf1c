package org.sanctuarycasework.organisations;

import java.util.UUID;

/** Tells somebody that they are invited to an organisation; the mail names neither it nor who invited. */
public interface InvitationMail {

    /** Joins the running transaction. */
    void send(String email, UUID organisationId);
}
