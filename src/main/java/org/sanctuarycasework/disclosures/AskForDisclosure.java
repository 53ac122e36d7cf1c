package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.TeamsOnCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** An officer on an escalation asks whether information of it may be shared outside the council. */
@UseCase
public class AskForDisclosure {

    /** Id of its form. */
    public static final String FORM = "ask-for-disclosure";

    private final CaseAccess access;
    private final Escalations escalations;
    private final TeamsOnCase teams;
    private final Disclosures disclosures;
    private final DisclosureRecords records;
    private final DisclosureProcess process;
    private final DisclosureJournal journal;
    private final DisclosureMail mail;
    private final Clock clock;

    AskForDisclosure(CaseAccess access, Escalations escalations, TeamsOnCase teams, Disclosures disclosures, DisclosureRecords records,
                     DisclosureProcess process, DisclosureJournal journal, DisclosureMail mail, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.teams = teams;
        this.disclosures = disclosures;
        this.records = records;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** True for those whom the route asked; whoever only looks at a case, for a reason, shares nothing of it. */
    public boolean mayAsk(Actor actor, String reference) {
        return teams.of(actor, reference).isPresent();
    }

    /**
     * Sending the same page twice asks once.
     *
     * @param formToken made when the page of the form was shown
     * @param typed     complete and checked
     * @throws CaseNotFound if the actor may not read the escalation for the council
     * @throws NotAllowed   if the route asked no team of the actor
     * @throws Refused      if the record was erased
     */
    public void ask(Actor actor, String reference, UUID formToken, Answers typed) {
        CaseFile file = access.findAsOffice(actor, reference).orElseThrow(() -> new CaseNotFound(reference));
        String team = teams.of(actor, reference).orElseThrow(() -> new NotAllowed("disclosures.ask.not-on-case"));
        escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        disclosures.lockToken(formToken);
        Optional<Disclosure> before = disclosures.findByFormToken(formToken);
        if (before.isPresent()) {
            before.filter(sent -> sent.reference().equals(reference)).orElseThrow(() -> new CaseNotFound(reference));
            return;
        }
        if (file.isErased()) {
            throw new Refused("disclosures.ask.erased");
        }
        Instant now = clock.instant();
        Disclosure disclosure = new Disclosure(reference, formToken, new Disclosure.Wish(Recipient.ofKey(typed.text("recipient")),
                LegalBasis.ofKey(typed.text("basis")), InformationKind.ofKeys(typed.list("kinds")), LocalDate.parse(typed.text("wantedBy"))),
                team, actor, now);
        journal.write(disclosure, actor, "disclosure-asked");
        records.add(disclosure, null, FORM, typed, actor, now);
        mail.asked(disclosure);
        process.asked(disclosure);
    }
}
