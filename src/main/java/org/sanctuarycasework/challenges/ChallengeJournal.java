package org.sanctuarycasework.challenges;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Writes a change of a challenge down in all places of ours, so that it stands before the engine moves. */
@Component
class ChallengeJournal {

    private final LegalChallenges challenges;
    private final CaseFiles files;
    private final Timeline timeline;

    ChallengeJournal(LegalChallenges challenges, CaseFiles files, Timeline timeline) {
        this.challenges = challenges;
        this.files = files;
        this.timeline = timeline;
    }

    void write(LegalChallenge challenge, Actor actor, String event, Map<String, String> details) {
        CaseFile file = files.lock(challenge.reference());
        if (!challenge.isOpen() && file.isOpen()) {
            file.close(challenge.status().key(), challenge.closedAt());
        } else if (challenge.isOpen()) {
            file.moveTo(challenge.status().key());
        }
        challenges.saveAndFlush(challenge);
        timeline.record(challenge.reference(), actor, Audience.INTERNAL, event, details);
    }

    void write(LegalChallenge challenge, Actor actor, String event) {
        write(challenge, actor, event, Map.of());
    }
}
