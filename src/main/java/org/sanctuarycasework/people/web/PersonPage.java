package org.sanctuarycasework.people.web;

import java.util.List;

import org.sanctuarycasework.people.Absence;
import org.sanctuarycasework.people.PeopleOverview.Account;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;

/**
 * One account.
 *
 * @param otherTeams that the person could be put into
 * @param passkeys   null if the person needs none and has none
 */
public record PersonPage(Account account, List<TeamRow> otherTeams, List<Absence> absences, PasskeysOfPerson passkeys,
                         TypedForPerson typed) {

    /** What is in the form for it. */
    public String email() {
        return typed.email() == null ? account.person().email() : typed.email();
    }
}
