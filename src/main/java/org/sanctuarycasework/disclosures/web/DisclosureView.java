package org.sanctuarycasework.disclosures.web;

import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.disclosures.Disclosure;
import org.sanctuarycasework.forms.AnsweredPage;

/**
 * A disclosure as a page shows it.
 *
 * @param askedBy     name
 * @param decidedBy   name; null until somebody decided
 * @param takenBackBy name; null unless it was taken back
 * @param waiting     null unless it waits for a decision
 * @param steps       what was typed, the oldest first; empty once it was erased, and in lists
 */
public record DisclosureView(Disclosure disclosure, String askedBy, String decidedBy, String takenBackBy, Waiting waiting, List<Step> steps) {

    /** What was typed at a step, written out. */
    public record Step(List<AnsweredPage> answers, String by, Instant at) {
    }
}
