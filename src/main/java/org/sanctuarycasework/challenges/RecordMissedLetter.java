package org.sanctuarycasework.challenges;

import java.time.Clock;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** The deadline of a letter has passed without an answer: kept, and told to legal officers, who still can answer. */
@ProcessStep
public class RecordMissedLetter {

    private final LegalChallenges challenges;
    private final ChallengeJournal journal;
    private final ChallengeMail mail;
    private final Clock clock;

    RecordMissedLetter(LegalChallenges challenges, ChallengeJournal journal, ChallengeMail mail, Clock clock) {
        this.challenges = challenges;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    public void record(String reference) {
        LegalChallenge challenge = challenges.lock(reference).orElseThrow();
        challenge.letter().miss(clock.instant());
        journal.write(challenge, Actor.SYSTEM, "challenge-letter-missed");
        mail.toLegalOfficers(challenge, "challenge-letter-missed");
    }
}
