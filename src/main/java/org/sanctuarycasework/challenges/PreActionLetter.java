package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanctuarycasework.cases.Refused;

/** A letter under the pre-action protocol for judicial review, with the deadline that it sets itself. */
@Embeddable
public class PreActionLetter {

    @Column(name = "letter_received_on")
    private LocalDate receivedOn;
    @Column(name = "letter_due_at")
    private Instant dueAt;
    @Column(name = "letter_warning_at")
    private Instant warningAt;
    @Column(name = "letter_missed_at")
    private Instant missedAt;
    @Column(name = "letter_answered_on")
    private LocalDate answeredOn;
    @Column(name = "letter_outcome")
    private String outcome;

    protected PreActionLetter() {
    }

    PreActionLetter(LocalDate receivedOn, LetterDeadline deadline) {
        this.receivedOn = receivedOn;
        this.dueAt = deadline.dueAt();
        this.warningAt = deadline.warningAt();
    }

    /** @throws Refused if it would be answered before it was received */
    void answer(LocalDate on) {
        if (on.isBefore(receivedOn)) {
            throw new Refused("challenges.answer.before-received");
        }
        answeredOn = on;
    }

    /** The first time counts. */
    void miss(Instant at) {
        if (missedAt == null) {
            missedAt = at;
        }
    }

    void end(String how) {
        outcome = how;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** When legal officers are reminded. */
    public Instant warningAt() {
        return warningAt;
    }

    /** Null unless the deadline passed without an answer. */
    public Instant missedAt() {
        return missedAt;
    }

    /** Null until it is answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Key of how it ended: settled, no-case or went-on; null until then. */
    public String outcome() {
        return outcome;
    }
}
