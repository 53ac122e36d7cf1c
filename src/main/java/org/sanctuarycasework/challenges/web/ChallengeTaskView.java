package org.sanctuarycasework.challenges.web;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.AskedInput;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.tasks.TaskStanding;

/**
 * A task of a challenge with its form.
 *
 * @param asked   the question that it is about, null for other tasks
 * @param refused what cannot be taken as it is, null if nothing
 * @param stale   true if the task was done meanwhile: what was typed is shown, to be copied
 */
public record ChallengeTaskView(TaskStanding standing, ChallengePages.Dossier dossier, PageView form, AskedInput asked, Refused refused,
                                boolean stale) {

    /** Where the summary of errors leads; what the form itself finds has its place already. */
    public String anchor() {
        return switch (refused.messageKey()) {
            case "challenges.answer.before-received" -> "#answeredOn-day";
            case "challenges.outcome.before-claim" -> "#endedOn-day";
            default -> "#task";
        };
    }
}
