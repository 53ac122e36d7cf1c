package org.sanctuarycasework.disclosures.web;

import java.time.Instant;
import java.util.List;

/**
 * What whoever asked is told while nobody has decided.
 *
 * @param expectedBy null if it was not kept
 * @param how        sentences that say how that time was worked out; empty if it was not kept
 * @param late       true if that time is over
 * @param nobody     true if nobody may decide
 */
public record Waiting(Instant expectedBy, List<String> how, boolean late, boolean nobody) {
}
