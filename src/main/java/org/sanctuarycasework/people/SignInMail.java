package org.sanctuarycasework.people;

/** Sends a sign-in link to the one person it is for. */
public interface SignInMail {

    /** @param name empty if the address has no account yet */
    void send(String email, String name, String link);
}
