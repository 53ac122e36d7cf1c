package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner says whether a service's answer is accepted; if not, the next stage starts, as long as there is one. */
@UseCase
public class ReplyToAnswer {

    private static final String SANCTUARY_MANAGERS = "sanctuary-managers";

    private final OwnEscalations own;
    private final GivenAnswers answers;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    ReplyToAnswer(OwnEscalations own, GivenAnswers answers, EscalationProcess process, EscalationJournal journal, EscalationMail mail,
                  Clock clock) {
        this.own = own;
        this.answers = answers;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws MovedOn      if the service has no answer that waits for a reply
     */
    public void accept(Actor actor, String reference, ServiceArea service) {
        Escalation escalation = own.lock(actor, reference);
        GivenAnswer answer = open(escalation, service);
        answers.reply(answer.id(), true, null, clock.instant());
        journal.write(escalation, actor, Audience.SHARED, "escalation-accepted", Map.of("team", answer.teamName()));
        process.accepted(escalation, service);
    }

    /**
     * @param why what is wrong with the answer, in the partner's words
     * @return true if the next stage begins; false if there is none above the one that answered
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws Refused      if the reason is missing or too long
     * @throws MovedOn      if the service has no answer that waits for a reply
     */
    public boolean refuse(Actor actor, String reference, ServiceArea service, String why) {
        Escalation escalation = own.lock(actor, reference);
        String words = Reasons.require(why, "escalations.reply.why");
        GivenAnswer answer = open(escalation, service);
        answers.reply(answer.id(), false, words, clock.instant());
        escalation.loseSafePlaceOf(answer.at());
        journal.write(escalation, actor, Audience.SHARED, "escalation-not-accepted", Map.of("team", answer.teamName()));
        if (answer.isOfLastStage()) {
            // there is nobody above the director: the page tells what else is open to the household
            List.of(answer.team(), SANCTUARY_MANAGERS).forEach(team -> mail.toTeam(escalation, team, "escalation-last-not-accepted"));
            process.accepted(escalation, service);
            return false;
        }
        process.notAccepted(escalation, service, answer.stage() + 1);
        return true;
    }

    private GivenAnswer open(Escalation escalation, ServiceArea service) {
        escalation.requireOpen();
        return answers.openOf(escalation.reference(), service).orElseThrow(() -> new MovedOn(escalation.reference()));
    }
}
