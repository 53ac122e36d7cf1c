package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.MessageDraft;
import org.sanctuarycasework.cases.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Component;

/** Mails about escalations: a greeting, the reference and a link, nothing about the household. */
@Component
class EscalationMail {

    private final Messages messages;
    private final Names names;
    private final TeamAddresses teams;
    private final BaseAddress site;
    private final EmergencyNumbers numbers;

    EscalationMail(Messages messages, Names names, TeamAddresses teams, BaseAddress site, EmergencyNumbers numbers) {
        this.messages = messages;
        this.names = names;
        this.teams = teams;
        this.site = site;
        this.numbers = numbers;
    }

    /** To whoever raised it. */
    void toPartner(Escalation escalation, String template) {
        Addressee to = names.addressee(escalation.raisedBy());
        messages.write(new MessageDraft(template, escalation.reference(), escalation.raisedBy(), to.email(), to.name(),
                site.of("/escalations/" + escalation.reference()), contact()));
    }

    /** To everybody in the team. */
    void toTeam(Escalation escalation, String team, String template) {
        teams.of(team, escalation.organisationId()).forEach(member -> toColleague(escalation, member, template));
    }

    void toColleague(Escalation escalation, TeamAddresses.Member member, String template) {
        messages.write(new MessageDraft(template, escalation.reference(), member.personId(), member.email(), member.name(),
                site.of("/cases/" + escalation.reference()), contact()));
    }

    private Map<String, String> contact() {
        return Map.of("dutyLine", numbers.dutyLine());
    }
}
