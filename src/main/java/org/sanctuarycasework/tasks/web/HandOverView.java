package org.sanctuarycasework.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.tasks.WorkItem;

/** The question to whom a task goes and why. */
public record HandOverView(WorkItem item, List<TeamMember> colleagues, String colleague, String reason,
                           List<Problem> problems) {

    private static final int LONGEST = 1000;

    /** @param text message key */
    public record Problem(String field, String text) {
    }

    static List<Problem> problems(String colleague, TypedText reason) {
        List<Problem> problems = new ArrayList<>();
        if (!isId(colleague)) {
            problems.add(new Problem("colleague", "tasks.hand-over.choose"));
        }
        if (reason.isEmpty()) {
            problems.add(new Problem("reason", "tasks.hand-over.why"));
        } else if (reason.isLongerThan(LONGEST)) {
            problems.add(new Problem("reason", "tasks.hand-over.too-long"));
        }
        return problems;
    }

    public String problemOf(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).map(Problem::text)
                .findFirst().orElse(null);
    }

    private static boolean isId(String text) {
        try {
            UUID.fromString(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
