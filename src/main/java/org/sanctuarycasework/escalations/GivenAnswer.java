package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.UUID;

/**
 * What a service answered.
 *
 * @param kind     accommodation, changed, upheld, referred, more-information or not-this-route
 * @param decision which kind of decision it is about, for the rights that are told with it; null if about none
 * @param place    where the household can sleep; null if none is given
 * @param accepted null until the partner has said; true also where the answer stood as nothing was heard
 * @param reply    why the partner does not accept it; null otherwise
 */
public record GivenAnswer(UUID id, String reference, ServiceArea service, int stage, String kind, String decision,
                          String words, String place, UUID by, String team, String teamName, Instant at, Boolean accepted,
                          String reply, Instant repliedAt) {

    public boolean isQuestion() {
        return kind.equals(AnswerEscalation.MORE_INFORMATION);
    }

    /** True while the partner may say that they do not accept it. */
    public boolean isOpen() {
        return accepted == null && !isQuestion();
    }
}
