package org.sanctuarycasework.people.passkeys;

/** A passkey cannot be taken. */
public class PasskeyRefused extends RuntimeException {

    private final PasskeyProblem problem;

    PasskeyRefused(PasskeyProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public PasskeyProblem problem() {
        return problem;
    }
}
