package org.sanctuarycasework.mail;

import java.time.Instant;

/**
 * A message as the case shows it: the same to several people is one.
 *
 * @param recipients their names
 * @param sentAt null unless it was sent
 */
public record SentMessage(String subject, String recipients, Instant writtenAt, MessageState state, Instant sentAt) {
}
