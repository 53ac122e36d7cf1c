package org.sanctuarycasework.people.web;

import java.util.List;

import org.sanctuarycasework.people.HeldWork.HeldTask;
import org.sanctuarycasework.people.PeopleOverview.Account;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;

/**
 * The question before somebody loses a team or their account.
 *
 * @param team null if it is the account
 * @param held the tasks that go back to their teams
 */
public record WithdrawalPage(Account account, TeamRow team, List<HeldTask> held) {
}
