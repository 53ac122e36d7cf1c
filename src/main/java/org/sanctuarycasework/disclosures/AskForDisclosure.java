package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Sending;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.cases.SentForms;
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

    private static final int MOST_WAITING = 5;

    private final CaseAccess access;
    private final SentForms sentForms;
    private final CaseFiles files;
    private final Escalations escalations;
    private final TeamsOnCase teams;
    private final Disclosures disclosures;
    private final DisclosureRecords records;
    private final DisclosureProcess process;
    private final DisclosureJournal journal;
    private final DisclosureMail mail;
    private final TimesToDecide times;
    private final TellNobodyDecides nobody;
    private final Clock clock;

    AskForDisclosure(CaseAccess access, SentForms sentForms, CaseFiles files, Escalations escalations, TeamsOnCase teams, Disclosures disclosures, DisclosureRecords records,
                     DisclosureProcess process, DisclosureJournal journal, DisclosureMail mail, TimesToDecide times,
                     TellNobodyDecides nobody, Clock clock) {
        this.access = access;
        this.sentForms = sentForms;
        this.files = files;
        this.escalations = escalations;
        this.teams = teams;
        this.disclosures = disclosures;
        this.records = records;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.times = times;
        this.nobody = nobody;
        this.clock = clock;
    }

    /** True for those whom the route asked; whoever only looks at a case, for a reason, shares nothing of it. */
    public boolean mayAsk(Actor actor, String reference) {
        return teams.of(actor, reference).isPresent();
    }

    /**
     * Sending the same page twice asks once, and so does sending the same answers again a moment later.
     *
     * @param formToken made when the page of the form was shown
     * @param typed     complete and checked
     * @throws CaseNotFound if the actor may not read the escalation for the council
     * @throws NotAllowed   if the route asked no team of the actor
     * @throws SentBefore   with the id of the disclosure, if this page was sent before with other answers
     * @throws Refused      if the record was erased, or several requests wait for a decision already
     */
    public void ask(Actor actor, String reference, UUID formToken, Answers typed) {
        access.findAsOffice(actor, reference).orElseThrow(() -> new CaseNotFound(reference));
        String team = teams.of(actor, reference).orElseThrow(() -> new NotAllowed("disclosures.ask.not-on-case"));
        escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (sentForms.same(new Sending(actor, formToken, reference, typed.toJson()), DisclosureRecords.EARLIER, asked -> true).isPresent()) {
            return;
        }
        if (files.lock(reference).isErased()) {
            throw new Refused("disclosures.ask.erased");
        }
        if (disclosures.countByReferenceAndStatus(reference, DisclosureStatus.ASKED) >= MOST_WAITING) {
            throw new Refused("disclosures.ask.too-many", MOST_WAITING);
        }
        Instant now = clock.instant();
        Disclosure disclosure = new Disclosure(reference, formToken, new Disclosure.Wish(Recipient.ofKey(typed.text("recipient")),
                LegalBasis.ofKey(typed.text("basis")), InformationKind.ofKeys(typed.list("kinds")), LocalDate.parse(typed.text("wantedBy"))),
                team, actor, now);
        journal.write(disclosure, actor, "disclosure-asked");
        records.add(disclosure, null, FORM, typed, actor, now);
        mail.asked(disclosure);
        times.keep(disclosure, process.asked(disclosure));
        nobody.look();
    }
}
