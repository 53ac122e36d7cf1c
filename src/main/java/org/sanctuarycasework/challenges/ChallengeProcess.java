package org.sanctuarycasework.challenges;

import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.Refused;

/** What the use cases tell the process of a legal challenge; it answers by giving the next task. */
public interface ChallengeProcess {

    /** Begins with the answer to the letter, or with the permission of the court if there was no letter. */
    void recorded(LegalChallenge challenge);

    /** The task to answer the letter begins anew with its new times, for whoever has it. */
    void deadlineCorrected(LegalChallenge challenge);

    /**
     * What it waits for does not follow any more from a step that was corrected: it goes the other way.
     *
     * @throws Refused if the challenge began before processes could
     */
    void stepCorrected(LegalChallenge challenge);

    /** The process finds the team of the service, tells it and gives it the task. */
    void inputAsked(LegalChallenge challenge, UUID inputId, String service);

    /** Which input a task is for; empty once it is done. */
    Optional<UUID> inputOf(String taskId);

    void inputGiven(String taskId);

    /** The letter is answered: nobody waits any more for input that is still open. */
    void letterAnswered(LegalChallenge challenge, String taskId);

    void letterEnded(String taskId, boolean wentOn);

    void claimRecorded(String taskId, boolean made);

    void permissionRecorded(String taskId, boolean granted);

    void orderRecorded(String taskId);

    void claimEnded(String taskId);
}
