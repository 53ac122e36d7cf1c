package org.sanctuarycasework.people.web;

import java.util.List;

import org.sanctuarycasework.people.Absence;
import org.sanctuarycasework.people.PeopleOverview.Account;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;

/**
 * One account.
 *
 * @param otherTeams that the person could be put into
 * @param email      what is in the form
 * @param emailError message key, null if nothing is wrong; so is {@code teamError}
 */
public record PersonPage(Account account, List<TeamRow> otherTeams, List<Absence> absences, String email,
                         String emailError, String teamError) {
}
