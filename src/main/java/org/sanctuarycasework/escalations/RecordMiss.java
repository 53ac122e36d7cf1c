package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** The time of a stage is over without an answer: kept for the Forum, and told to the partner. */
@ProcessStep
public class RecordMiss {

    static final int LAST_STAGE = 4;

    private final Escalations escalations;
    private final Stages stages;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    RecordMiss(Escalations escalations, Stages stages, EscalationJournal journal, EscalationMail mail, Clock clock) {
        this.escalations = escalations;
        this.stages = stages;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** @return true if there is no stage above it */
    public boolean record(String reference, ServiceArea service, int stage) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        stages.newest(reference, service).ifPresent(turn -> {
            stages.miss(reference, service, stage, clock.instant());
            journal.write(escalation, Actor.SYSTEM, Audience.SHARED, "escalation-missed", Map.of("team", turn.teamName()));
            mail.toPartner(escalation, stage == LAST_STAGE ? "escalation-missed-last" : "escalation-missed");
        });
        return stage == LAST_STAGE;
    }
}
