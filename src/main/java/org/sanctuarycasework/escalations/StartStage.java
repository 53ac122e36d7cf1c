package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.engine.DecisionTables;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamMembers;

/** A stage begins: works out until when, opens the case to the team and tells it; after a pause the time runs on. */
@ProcessStep
public class StartStage {

    private static final int HEAD_OF_SERVICE = 3;
    private static final int DIRECTOR = 4;

    private final Escalations escalations;
    private final Stages stages;
    private final Readers readers;
    private final TimeLimits limits;
    private final DecisionTables tables;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final TeamMembers teams;
    private final Clock clock;

    StartStage(Escalations escalations, Stages stages, Readers readers, TimeLimits limits, DecisionTables tables,
               EscalationJournal journal, EscalationMail mail, TeamMembers teams, Clock clock) {
        this.escalations = escalations;
        this.stages = stages;
        this.readers = readers;
        this.limits = limits;
        this.tables = tables;
        this.journal = journal;
        this.mail = mail;
        this.teams = teams;
        this.clock = clock;
    }

    /** @param span time to answer, as the table of the route writes it */
    public TimeLimit start(String reference, ServiceArea service, int stage, String team, String span) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        Instant now = clock.instant();
        Optional<Stage> paused = stages.newest(reference, service).filter(Stage::isPaused);
        return paused.map(before -> resume(before, now)).orElseGet(() -> begin(escalation, service, stage, team, Span.of(span), now));
    }

    private TimeLimit resume(Stage before, Instant now) {
        TimeLimit left = limits.resumed(before.limit(), before.pausedAt(), now);
        stages.resume(before.id(), now, left);
        return left;
    }

    private TimeLimit begin(Escalation escalation, ServiceArea service, int stage, String team, Span span, Instant now) {
        TimeLimit limit = limits.limit(span, now);
        String reference = escalation.reference();
        stages.begin(reference, service, stage, team, limit);
        readers.open(reference, team);
        mail.toTeam(escalation, team, escalation.isForTonight() ? "escalation-tonight" : "escalation-waits");
        journal.write(escalation, Actor.SYSTEM, Audience.SHARED, "escalation-stage",
                Map.of("team", teams.teamName(team), "due", Moments.full(limit.ends())));
        if (escalation.isForTonight() && stage == HEAD_OF_SERVICE) {
            tellDirector(escalation, service);
        }
        return limit;
    }

    /** For tonight, the director is told when the head of service is asked, and not only when that time is over. */
    private void tellDirector(Escalation escalation, ServiceArea service) {
        String director = (String) tables.evaluate("housing-escalation-teams", Map.of("service", service.key(), "stage", DIRECTOR,
                "domesticAbuse", escalation.domesticAbuse())).get(0).get("team");
        readers.open(escalation.reference(), director);
        mail.toTeam(escalation, director, "escalation-tonight");
        journal.write(escalation, Actor.SYSTEM, Audience.SHARED, "escalation-director-told", Map.of("team", teams.teamName(director)));
    }
}
