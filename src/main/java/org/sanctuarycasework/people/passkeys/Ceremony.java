package org.sanctuarycasework.people.passkeys;

/**
 * A question to somebody's device that waits for its answer; kept in the session, good for one answer.
 *
 * @param options   of Spring Security: the challenge, and what the device must do
 * @param forDevice the same in JSON, for the page
 */
public record Ceremony<T>(T options, String forDevice) {
}
