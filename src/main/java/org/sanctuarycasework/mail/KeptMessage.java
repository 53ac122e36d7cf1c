package org.sanctuarycasework.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that was kept because there is no mail server.
 *
 * @param text null once a sign-in link in it is out of date
 */
public record KeptMessage(UUID id, String subject, String recipientName, String recipientEmail, Instant writtenAt,
                          String text) {
}
