package org.sanctuarycasework.upkeep;

import java.util.UUID;

import org.sanctuarycasework.engine.StuckJobs;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.mail.FailedMessages;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** Tries a step or a mail once more that was given up, after its cause was mended. */
@UseCase
public class TryAgain {

    private final StuckJobs jobs;
    private final FailedMessages messages;

    TryAgain(StuckJobs jobs, FailedMessages messages) {
        this.jobs = jobs;
        this.messages = messages;
    }

    /**
     * @return false if it is not stuck any more: nothing is changed then
     * @throws NotAllowed unless an administrator asks
     */
    public boolean step(Actor actor, String jobId) {
        requireAdministrator(actor);
        return jobs.tryAgain(jobId);
    }

    /**
     * @return false if it is not among the failed ones any more: nothing is changed then
     * @throws NotAllowed unless an administrator asks
     */
    public boolean mail(Actor actor, UUID messageId) {
        requireAdministrator(actor);
        return messages.sendAgain(messageId);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("upkeep.administrators-only");
        }
    }
}
