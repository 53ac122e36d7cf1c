package org.sanctuarycasework.escalations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Component;

/**
 * Alerts whoever is next to a case of tonight: of those on duty who may see it, or if nobody is on duty, of all on the
 * rota. If there is nobody at all, the whole duty line is told.
 */
@Component
class TellDutyLine {

    private final DutyRota rota;
    private final DutyNow duty;
    private final TeamAddresses teams;
    private final Readers readers;
    private final EscalationMail mail;
    private final EscalationJournal journal;

    TellDutyLine(DutyRota rota, DutyNow duty, TeamAddresses teams, Readers readers, EscalationMail mail, EscalationJournal journal) {
        this.rota = rota;
        this.duty = duty;
        this.teams = teams;
        this.readers = readers;
        this.mail = mail;
        this.journal = journal;
    }

    void tell(Escalation escalation) {
        DutyOrder order = duty.order();
        Set<UUID> maySee = maySee(escalation);
        Optional<OnRota> next = order.next(rota.lastAlerts(escalation.reference()), person -> maySee.contains(person.personId()));
        rota.alerted(escalation.reference(), next.map(OnRota::personId).orElse(null));
        if (next.isEmpty()) {
            mail.toTeam(escalation, RaiseEscalation.DUTY_LINE, "escalation-tonight");
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-duty-line-alerted", Map.of());
            return;
        }
        mail.toColleague(escalation, next.get().member(), "escalation-tonight");
        Map<String, String> named = Map.of("person", next.get().name());
        if (order.isOnDuty(next.get())) {
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-duty-alerted", named);
        } else {
            journal.write(escalation, Actor.SYSTEM, Audience.INTERNAL, "escalation-duty-alerted-off-duty", named);
        }
    }

    /** Without those of the organisation that raised it, and without those who know the household. */
    private Set<UUID> maySee(Escalation escalation) {
        Set<UUID> people = teams.of(RaiseEscalation.DUTY_LINE, escalation.organisationId()).stream()
                .map(TeamAddresses.Member::personId).collect(Collectors.toSet());
        people.removeAll(readers.aside(escalation.reference()));
        return people;
    }
}
