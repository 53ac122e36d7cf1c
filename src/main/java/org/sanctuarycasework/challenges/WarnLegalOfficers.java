package org.sanctuarycasework.challenges;

import java.util.Map;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Three quarters of the time to answer a letter are over: legal officers are reminded. */
@ProcessStep
public class WarnLegalOfficers {

    private final LegalChallenges challenges;
    private final ChallengeJournal journal;
    private final ChallengeMail mail;

    WarnLegalOfficers(LegalChallenges challenges, ChallengeJournal journal, ChallengeMail mail) {
        this.challenges = challenges;
        this.journal = journal;
        this.mail = mail;
    }

    public void warn(String reference) {
        LegalChallenge challenge = challenges.lock(reference).orElseThrow();
        mail.toLegalOfficers(challenge, "challenge-warning");
        journal.write(challenge, Actor.SYSTEM, "challenge-warned", Map.of("due", Moments.full(challenge.letter().dueAt())));
    }
}
