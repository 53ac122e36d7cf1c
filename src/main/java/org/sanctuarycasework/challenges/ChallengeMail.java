package org.sanctuarycasework.challenges;

import java.util.Map;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.mail.MessageDraft;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.people.BaseAddress;
import org.sanctuarycasework.people.TeamAddresses;
import org.springframework.stereotype.Component;

/** Mails about challenges: a greeting, the reference and a link, nothing of what it is about. */
@Component
class ChallengeMail {

    private final Messages messages;
    private final TeamAddresses teams;
    private final KeptFrom keptFrom;
    private final BaseAddress site;

    ChallengeMail(Messages messages, TeamAddresses teams, KeptFrom keptFrom, BaseAddress site) {
        this.messages = messages;
        this.teams = teams;
        this.keptFrom = keptFrom;
        this.site = site;
    }

    /** To everybody in the team whom the challenge is open to. */
    void toTeam(LegalChallenge challenge, String team, String template) {
        String reference = challenge.reference();
        var closedTo = keptFrom.from(reference);
        teams.of(team, null).stream().filter(member -> !closedTo.contains(member.personId())).forEach(member ->
                messages.write(new MessageDraft(template, reference, member.personId(), member.email(), member.name(),
                        site.of("/cases/" + reference), Map.of())));
    }

    void toLegalOfficers(LegalChallenge challenge, String template) {
        toTeam(challenge, ChallengeTasks.LEGAL_OFFICERS, template);
    }
}
