package org.sanctuarycasework.people.web;

/**
 * What an administrator typed into the forms of an account, and what was wrong with it, as message keys.
 *
 * @param email  null for the address that the account has
 * @param reason why passkeys are to be reset
 */
public record TypedForPerson(String email, String emailError, String teamError, String reason, String reasonError) {

    static final TypedForPerson NOTHING = new TypedForPerson(null, null, null, "", null);

    TypedForPerson withAddress(String typed, String error) {
        return new TypedForPerson(typed, error, teamError, reason, reasonError);
    }

    TypedForPerson withoutTeam(String error) {
        return new TypedForPerson(email, emailError, error, reason, reasonError);
    }

    TypedForPerson withReason(String typed, String error) {
        return new TypedForPerson(email, emailError, teamError, typed, error);
    }
}
