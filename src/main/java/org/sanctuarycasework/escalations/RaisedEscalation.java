package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.List;

/**
 * A partner's escalation as their list shows it: no words of anybody, and posts instead of names.
 *
 * @param ownReference what the partner calls the household; empty if there is none, or once it was erased
 * @param reason       key of what went wrong
 * @param closedAt     null while it is open
 * @param duty         how far it is with the duty line; null where there is nothing to say
 * @param turns        the newest turn of each service that was asked, that of the service chosen first
 */
public record RaisedEscalation(String reference, String ownReference, String reason, Urgency urgency, EscalationStatus status,
                               Instant closedAt, DutyState duty, List<Turn> turns) {

    public boolean isOpen() {
        return status == EscalationStatus.OPEN;
    }

    /**
     * Where one service stands.
     *
     * @param stage        from 1 to 4
     * @param post         name of the team that has it, or that had it last
     * @param waits        true while an answer is wanted
     * @param stopped      true while the clock stands still
     * @param missed       true once the time ran out
     * @param earlierWaits true if a team of an earlier stage was late and still has it as well
     * @param answer       null until there is one
     */
    public record Turn(ServiceArea service, int stage, String post, Instant dueAt, boolean waits, boolean stopped, boolean missed,
                       boolean earlierWaits, AnswerState answer) {

        /** By the clock, so that it is never shown as in time until a timer comes round. */
        public boolean isLate(Instant now) {
            return waits && !stopped && (missed || !now.isBefore(dueAt));
        }
    }

    /**
     * @param kind     what kind of answer it is, see {@link WrittenAnswer}
     * @param accepted null while the partner has not said
     */
    public record AnswerState(String kind, Boolean accepted) {

        public boolean isRefused() {
            return Boolean.FALSE.equals(accepted);
        }
    }
}
