package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.UUID;

/**
 * What a service was asked for on a challenge, with what it gave.
 *
 * @param service   key of the service
 * @param teamName  of the team that has the task
 * @param missedAt  null unless it was not given in time
 * @param givenBy   null until it was given
 * @param words     null until it was given
 * @param droppedAt null unless it was not wanted any more
 */
public record AskedInput(UUID id, String reference, String service, String question, UUID askedBy, Instant askedAt, String teamName,
                         Instant dueAt, Instant missedAt, UUID givenBy, Instant givenAt, String words, Instant droppedAt) {

    public boolean isOpen() {
        return givenAt == null && droppedAt == null;
    }
}
