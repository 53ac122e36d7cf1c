package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.Names.Addressee;
import org.sanctuarycasework.people.Names;
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
        toPartner(escalation, template, contact());
    }

    /** @param due the time that the mail names */
    void toPartner(Escalation escalation, String template, Instant due) {
        toPartner(escalation, template, contactAnd(due));
    }

    private void toPartner(Escalation escalation, String template, Map<String, String> values) {
        Addressee to = names.addressee(escalation.raisedBy());
        messages.write(new MessageDraft(template, escalation.reference(), escalation.raisedBy(), to.email(), to.name(),
                site.of("/escalations/" + escalation.reference()), values));
    }

    /** To everybody in the team. */
    void toTeam(Escalation escalation, String team, String template) {
        teams.of(team, escalation.organisationId()).forEach(member -> toColleague(escalation, member, template));
    }

    /** @param due the time that the mail names */
    void toTeam(Escalation escalation, String team, String template, Instant due) {
        teams.of(team, escalation.organisationId()).forEach(member -> toColleague(escalation, member, template, contactAnd(due)));
    }

    void toColleague(Escalation escalation, TeamAddresses.Member member, String template) {
        toColleague(escalation, member, template, contact());
    }

    private void toColleague(Escalation escalation, TeamAddresses.Member member, String template, Map<String, String> values) {
        messages.write(new MessageDraft(template, escalation.reference(), member.personId(), member.email(), member.name(),
                site.of("/cases/" + escalation.reference()), values));
    }

    private Map<String, String> contact() {
        return Map.of("dutyLine", numbers.dutyLine());
    }

    private Map<String, String> contactAnd(Instant due) {
        return Map.of("dutyLine", numbers.dutyLine(), "due", Moments.full(due));
    }
}
