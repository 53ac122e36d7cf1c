package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** Keeps what was typed at a step with the change that it made; once a challenge is closed nobody waits for input. */
@UseCasePart
class KeepStep {

    private final ChallengeRecords records;
    private final AskedInputs inputs;
    private final ChallengeJournal journal;

    KeepStep(ChallengeRecords records, AskedInputs inputs, ChallengeJournal journal) {
        this.records = records;
        this.inputs = inputs;
        this.journal = journal;
    }

    void keep(LegalChallenge challenge, Actor actor, String form, Answers typed, String event, Map<String, String> details, Instant now) {
        keep(challenge, actor, form, typed, event, details, now, null);
    }

    /** @param correctedBecause null if it corrects nothing */
    void keep(LegalChallenge challenge, Actor actor, String form, Answers typed, String event, Map<String, String> details, Instant now,
              String correctedBecause) {
        if (!challenge.isOpen()) {
            inputs.dropOpen(challenge.reference(), now);
        }
        journal.write(challenge, actor, event, details);
        records.add(challenge.reference(), form, typed, actor, now, correctedBecause);
    }
}
