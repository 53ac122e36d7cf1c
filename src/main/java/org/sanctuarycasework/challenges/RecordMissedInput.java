package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** A service has not given its input in time: kept, and told to legal officers; it still can give it. */
@ProcessStep
public class RecordMissedInput {

    private final LegalChallenges challenges;
    private final AskedInputs inputs;
    private final ChallengeJournal journal;
    private final ChallengeMail mail;
    private final Clock clock;

    RecordMissedInput(LegalChallenges challenges, AskedInputs inputs, ChallengeJournal journal, ChallengeMail mail, Clock clock) {
        this.challenges = challenges;
        this.inputs = inputs;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    public void record(String reference, UUID inputId) {
        LegalChallenge challenge = challenges.lock(reference).orElseThrow();
        inputs.miss(inputId, clock.instant());
        journal.write(challenge, Actor.SYSTEM, "challenge-input-missed",
                Map.of("team", inputs.byId(reference, inputId).orElseThrow().teamName()));
        mail.toLegalOfficers(challenge, "challenge-input-missed");
    }
}
