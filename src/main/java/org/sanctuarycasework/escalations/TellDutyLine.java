package org.sanctuarycasework.escalations;

import java.util.Map;
import java.util.Optional;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Component;

/** Alerts whoever is next on the rota to a case of tonight. */
@Component
class TellDutyLine {

    private final DutyRota rota;
    private final EscalationMail mail;
    private final EscalationJournal journal;

    TellDutyLine(DutyRota rota, EscalationMail mail, EscalationJournal journal) {
        this.rota = rota;
        this.mail = mail;
        this.journal = journal;
    }

    void tell(Escalation escalation) {
        Optional<TeamAddresses.Member> next = rota.alertNext(escalation.reference());
        if (next.isPresent()) {
            mail.toColleague(escalation, next.get(), "escalation-tonight");
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-duty-alerted", Map.of("person", next.get().name()));
        } else {
            mail.toTeam(escalation, RaiseEscalation.DUTY_LINE, "escalation-tonight");
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-duty-line-alerted", Map.of());
        }
    }
}
