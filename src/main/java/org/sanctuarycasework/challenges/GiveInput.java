package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.WorkItem;

/** An officer of the service that was asked writes what it knows. */
@UseCase
public class GiveInput {

    /** Id of its task in the process model. */
    public static final String TASK = "giveInput";
    /** Id of its form. */
    public static final String FORM = "give-input";

    private final OfficeChallenges office;
    private final AskedInputs inputs;
    private final ChallengeProcess process;
    private final ChallengeJournal journal;
    private final ChallengeMail mail;
    private final Clock clock;

    GiveInput(OfficeChallenges office, AskedInputs inputs, ChallengeProcess process, ChallengeJournal journal, ChallengeMail mail, Clock clock) {
        this.office = office;
        this.inputs = inputs;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** What a task asks for; empty once it is done. */
    public Optional<AskedInput> asked(WorkItem item) {
        return process.inputOf(item.id()).flatMap(id -> inputs.byId(item.caseReference(), id));
    }

    /** @throws Refused if nothing was written, or too much */
    public void give(Actor actor, String taskId, String words) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        UUID id = process.inputOf(taskId).orElseThrow();
        inputs.give(id, actor, Reasons.require(words, "challenges.input.words"), clock.instant());
        journal.write(challenge, actor, "challenge-input-given");
        mail.toLegalOfficers(challenge, "challenge-input-given");
        process.inputGiven(taskId);
    }
}
