package org.sanctuarycasework.mail;

import java.util.Map;
import java.util.UUID;

/**
 * A mail to be written from a template: greeting, a few sentences, one link, whom to contact.
 *
 * @param template      the texts are {@code mail.<template>.subject}, {@code .paragraph.1} and on, {@code .link}
 * @param caseReference null for a mail that belongs to no case
 * @param recipientId   null for an address without an account
 * @param name          empty if it is not known
 * @param link          a whole address, on this site
 * @param values        what the texts name, beside {@code reference} and {@code name}; no answers, no personal data
 */
public record MessageDraft(String template, String caseReference, UUID recipientId, String email, String name,
                           String link, Map<String, String> values) {
}
