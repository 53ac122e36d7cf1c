package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.UUID;

import org.sanctuarycasework.forms.Answers;

/**
 * What somebody typed at a step of a challenge.
 *
 * @param form             id of the form
 * @param formHash         the version of it that was answered
 * @param correctedBecause why it corrects what was typed before; null if it is the first
 */
public record ChallengeRecord(String form, String formHash, Answers answers, UUID byPerson, Instant at, String correctedBecause) {
}
