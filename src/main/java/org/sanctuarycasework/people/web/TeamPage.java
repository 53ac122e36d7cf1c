package org.sanctuarycasework.people.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.PeopleOverview.PersonRow;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;

/**
 * Who is in a team.
 *
 * @param nextAfter person after whom the next page begins, null on the last page
 */
public record TeamPage(TeamRow team, List<PersonRow> people, UUID nextAfter) {
}
