package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** An officer takes a lapsed application up again, until the day the round is decided. */
@UseCase
public class ReviveApplication {

    private final Applications applications;
    private final Rounds rounds;
    private final ApplicationProcess process;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    ReviveApplication(Applications applications, Rounds rounds, ApplicationProcess process, Journal journal,
                      ApplicantMail mail, Clock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    public boolean isPossible(Application application) {
        Round round = rounds.byId(application.roundId());
        return application.status() == Status.LAPSED
                && clock.instant().isBefore(round.decisionOn().atStartOfDay(CaseworkClock.LONDON).toInstant());
    }

    /**
     * @param reason in the officer's words, which the applicant reads
     * @throws Refused    if there is no reason or it is too long
     * @throws WrongStage if it has not lapsed, or the round is decided
     */
    public void revive(Actor actor, String reference, String reason) {
        if (!actor.is(Role.GRANTS_OFFICER, Role.GRANTS_MANAGER)) {
            throw new NotAllowed("applications.revive.not-an-officer");
        }
        String why = Reasons.require(reason, "applications.revive.why");
        Application application = applications.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (!isPossible(application)) {
            throw new WrongStage(reference, application.status());
        }
        application.become(Status.CHECKS);
        journal.write(application, actor, Audience.SHARED, "revived", Map.of("reason", why));
        mail.send(application, "application-revived");
        process.revived(application);
    }
}
