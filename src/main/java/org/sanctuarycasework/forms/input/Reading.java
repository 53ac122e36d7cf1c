package org.sanctuarycasework.forms.input;

/**
 * What was made of something typed: an answer (null if it was left empty), or a problem.
 */
public record Reading(Object answer, Problem problem) {

    static final Reading NOTHING = new Reading(null, null);

    static Reading of(Object answer) {
        return new Reading(answer, null);
    }

    static Reading wrong(String problem, Object... arguments) {
        return new Reading(null, Problem.of(problem, arguments));
    }

    public boolean isWrong() {
        return problem != null;
    }
}
