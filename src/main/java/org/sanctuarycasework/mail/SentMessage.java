package org.sanctuarycasework.mail;

import java.time.Instant;

/**
 * A message as the case shows it.
 *
 * @param sentAt null unless it was sent
 */
public record SentMessage(String subject, String recipientName, Instant writtenAt, MessageState state, Instant sentAt) {
}
