package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Three quarters of the time to answer are over: the team is reminded. */
@ProcessStep
public class WarnTeam {

    private final Escalations escalations;
    private final Stages stages;
    private final EscalationJournal journal;
    private final EscalationMail mail;

    WarnTeam(Escalations escalations, Stages stages, EscalationJournal journal, EscalationMail mail) {
        this.escalations = escalations;
        this.stages = stages;
        this.journal = journal;
        this.mail = mail;
    }

    public void warn(String reference, ServiceArea service) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        stages.newest(reference, service).filter(Stage::isOpen).ifPresent(stage -> {
            mail.toTeam(escalation, stage.team(), "escalation-warning", stage.limit().ends());
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-warned",
                    Map.of("team", stage.teamName(), "due", Moments.full(stage.limit().ends())));
        });
    }
}
