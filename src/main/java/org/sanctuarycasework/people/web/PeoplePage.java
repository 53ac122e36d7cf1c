package org.sanctuarycasework.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.people.PeopleOverview.PersonRow;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;

/**
 * Everybody with an account, and a form that puts somebody into a team.
 *
 * @param search    part of a name or address that was searched for, empty for all
 * @param nextAfter person after whom the next page begins, null on the last page
 * @param typed     what is in the form
 * @param errors    from the name of a field to the message key of what is wrong with it, in the order of the fields
 * @param addedTo   name of the team that somebody was just put into, null otherwise
 */
public record PeoplePage(List<PersonRow> people, String search, UUID nextAfter, List<TeamRow> teams, Typed typed,
                         Map<String, String> errors, String addedTo) {

    public String error(String field) {
        return errors.get(field);
    }

    /** The address of the next page. */
    public String nextAddress() {
        return "/admin/people?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&after=" + nextAfter;
    }

    /** The form as typed. */
    public record Typed(String name, String email, String team) {
    }
}
