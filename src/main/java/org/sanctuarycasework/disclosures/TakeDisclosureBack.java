package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.TeamsOnCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Whoever asked to share information, or a team that the route asked after theirs, takes the request back before it is decided. */
@UseCase
public class TakeDisclosureBack {

    /** Id of its form. */
    public static final String FORM = "take-disclosure-back";

    private final CaseAccess access;
    private final CaseFiles files;
    private final Escalations escalations;
    private final TeamsOnCase teams;
    private final Disclosures disclosures;
    private final DisclosureRecords records;
    private final DisclosureProcess process;
    private final DisclosureJournal journal;
    private final Clock clock;

    TakeDisclosureBack(CaseAccess access, CaseFiles files, Escalations escalations, TeamsOnCase teams, Disclosures disclosures, DisclosureRecords records,
                       DisclosureProcess process, DisclosureJournal journal, Clock clock) {
        this.access = access;
        this.files = files;
        this.escalations = escalations;
        this.teams = teams;
        this.disclosures = disclosures;
        this.records = records;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /** True for those who may, whether or not it is too late by now. */
    public boolean mayTakeBack(Actor actor, Disclosure disclosure) {
        String reference = disclosure.reference();
        return actor.isSamePersonAs(disclosure.askedBy()) && teams.of(actor, reference).isPresent()
                || teams.isAskedAfter(actor, reference, disclosure.askingTeam());
    }

    /**
     * A second time changes nothing.
     *
     * @param typed complete and checked
     * @throws CaseNotFound if there is no such disclosure, or the actor may not read its escalation for the council
     * @throws NotAllowed   if the actor may read it and not take it back
     * @throws Refused      if it was decided meanwhile, or the record was erased
     */
    public void takeBack(Actor actor, UUID id, Answers typed) {
        String reference = disclosures.referenceOf(id).orElseThrow(() -> new CaseNotFound(id.toString()));
        access.findAsOffice(actor, reference).orElseThrow(() -> new CaseNotFound(reference));
        escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        Disclosure disclosure = disclosures.findById(id).orElseThrow(() -> new CaseNotFound(reference));
        if (!mayTakeBack(actor, disclosure)) {
            throw new NotAllowed("disclosures.take-back.not-yours");
        }
        if (disclosure.status() == DisclosureStatus.TAKEN_BACK) {
            return;
        }
        if (files.lock(reference).isErased()) {
            throw new Refused("disclosures.ask.erased");
        }
        Instant now = clock.instant();
        disclosure.takeBack(actor, TakenBackBecause.ofKey(typed.text("why")), now);
        journal.write(disclosure, actor, "disclosure-taken-back");
        // under the task that goes: whoever is deciding at this moment is led to the reason
        records.add(disclosure, process.decisionTask(disclosure), FORM, typed, actor, now);
        process.takenBack(disclosure);
    }
}
