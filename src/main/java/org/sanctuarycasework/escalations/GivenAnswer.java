package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.UUID;

/**
 * What a service answered.
 *
 * @param accepted null until the partner has said; true also where the answer stood as nothing was heard
 * @param reply    why the partner does not accept it; null otherwise
 */
public record GivenAnswer(UUID id, String reference, ServiceArea service, int stage, WrittenAnswer written,
                          UUID by, String team, String teamName, Instant at, Boolean accepted, String reply, Instant repliedAt) {

    /** True while the partner may say that they do not accept it. */
    public boolean isOpen() {
        return accepted == null && !written.isQuestion();
    }

    /** True if there is nobody above the team that answered. */
    public boolean isOfLastStage() {
        return stage == RecordMiss.LAST_STAGE;
    }

    /** True if the partner did not accept it and there is nobody above who could be asked. */
    public boolean isLastWord() {
        return isOfLastStage() && Boolean.FALSE.equals(accepted);
    }
}
