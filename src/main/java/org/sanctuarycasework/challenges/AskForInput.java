package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.DecisionTables;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.TeamMembers;

/** A legal officer asks a service what it knows, for the answer to a letter or for the court. */
@UseCase
public class AskForInput {

    private final CaseAccess access;
    private final LegalChallenges challenges;
    private final AskedInputs inputs;
    private final DecisionTables tables;
    private final TeamMembers teams;
    private final ChallengeProcess process;
    private final ChallengeJournal journal;
    private final Clock clock;

    AskForInput(CaseAccess access, LegalChallenges challenges, AskedInputs inputs, DecisionTables tables, TeamMembers teams,
                ChallengeProcess process, ChallengeJournal journal, Clock clock) {
        this.access = access;
        this.challenges = challenges;
        this.inputs = inputs;
        this.tables = tables;
        this.teams = teams;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param service key of the service, as the table of the teams knows it
     * @throws CaseNotFound if the actor may not read the challenge
     * @throws NotAllowed   unless the actor is a legal officer
     * @throws Refused      if the challenge is closed, the service was asked the same already, its team has nobody, or the
     *                      question is missing or too long
     */
    public void ask(Actor actor, String reference, String service, String question) {
        access.require(actor, reference);
        LegalOfficers.require(actor);
        LegalChallenge challenge = challenges.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        String words = Reasons.require(question, "challenges.ask.question");
        if (!challenge.isOpen()) {
            throw new Refused("challenges.ask.closed");
        }
        if (inputs.of(reference).stream().anyMatch(input -> input.isOpen() && input.service().equals(service) && input.question().equals(words))) {
            throw new Refused("challenges.ask.asked-before");
        }
        requireSomebodyIn(service);
        UUID id = UUID.randomUUID();
        inputs.add(id, reference, service, words, actor, clock.instant());
        journal.write(challenge, actor, "challenge-input-asked");
        process.inputAsked(challenge, id, service);
    }

    /** Before the process is asked, as what fails there is logged as a fault of the program. */
    private void requireSomebodyIn(String service) {
        String team = (String) tables.evaluate("legal-challenge-teams", Map.of("service", service)).get(0).get("team");
        if (teams.of(Set.of(team), null).isEmpty()) {
            throw new Refused("challenges.ask.nobody", teams.teamName(team));
        }
    }
}
