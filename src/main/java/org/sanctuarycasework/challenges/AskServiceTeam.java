package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamMembers;

/** The team of a service is found: it may read the challenge from now on, and is told until when its input is wanted. */
@ProcessStep
public class AskServiceTeam {

    private final LegalChallenges challenges;
    private final AskedInputs inputs;
    private final WorkingDays workingDays;
    private final TeamMembers teams;
    private final ChallengeJournal journal;
    private final ChallengeMail mail;
    private final Clock clock;

    AskServiceTeam(LegalChallenges challenges, AskedInputs inputs, WorkingDays workingDays, TeamMembers teams,
                   ChallengeJournal journal, ChallengeMail mail, Clock clock) {
        this.challenges = challenges;
        this.inputs = inputs;
        this.workingDays = workingDays;
        this.teams = teams;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param usual when input is due as a rule
     * @return when it is due: where a letter waits for its answer, a working day before that, as the answer has to be written
     */
    public Instant ask(String reference, UUID inputId, String team, Instant usual) {
        LegalChallenge challenge = challenges.lock(reference).orElseThrow();
        String name = teams.teamName(team);
        Instant due = challenge.status() == ChallengeStatus.ANSWER_WANTED ? beforeAnswer(challenge.letter().dueAt(), usual) : usual;
        inputs.askTeam(inputId, team, due);
        journal.write(challenge, Actor.SYSTEM, "challenge-team-asked", Map.of("team", name, "due", Moments.full(due)));
        mail.toTeam(challenge, team, "challenge-input-wanted");
        return due;
    }

    /** Where there is no working day left, half of what is left; and at once where the deadline has passed. */
    private Instant beforeAnswer(Instant letterDue, Instant usual) {
        Instant now = clock.instant();
        Instant dayBefore = workingDays.before(1, letterDue);
        Instant latest = dayBefore.isAfter(now) ? dayBefore
                : letterDue.isAfter(now) ? now.plus(Duration.between(now, letterDue).dividedBy(2)) : now;
        return usual.isBefore(latest) ? usual : latest;
    }
}
