package org.sanctuarycasework.people.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.people.Absence;
import org.sanctuarycasework.people.TeamMembers.TeamMember;

/**
 * When somebody is away, for whom they stand in, and a form for a further absence.
 *
 * @param standsIn absences of colleagues; only shown to the deputy
 * @param errors   from the name of a field to the message key of what is wrong with it, in the order of the fields
 */
public record AbsencePage(AbsentPerson person, List<Absence> absences, List<Absence> standsIn,
                          List<TeamMember> colleagues, TypedAbsence typed, Map<String, String> errors) {

    public String error(String field) {
        return errors.get(field);
    }
}
