package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** Information governance says exactly what may be shared outside the council, or that nothing may. */
@UseCase
public class DecideOnDisclosure {

    /** Id of its task in the process model. */
    public static final String TASK = "decideOnDisclosure";
    /** Id of its form. */
    public static final String FORM = "decide-on-disclosure";

    private final OfficeDisclosures office;
    private final DisclosureRecords records;
    private final DisclosureProcess process;
    private final DisclosureJournal journal;
    private final DisclosureMail mail;
    private final Clock clock;

    DecideOnDisclosure(OfficeDisclosures office, DisclosureRecords records, DisclosureProcess process, DisclosureJournal journal,
                       DisclosureMail mail, Clock clock) {
        this.office = office;
        this.records = records;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param typed complete and checked
     * @throws Refused if more is approved than was asked for
     */
    public void decide(Actor actor, String taskId, Answers typed) {
        Disclosure disclosure = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        boolean approved = "approve".equals(typed.text("decision"));
        if (approved) {
            disclosure.approve(actor, InformationKind.ofKeys(typed.list("mayTell")), now);
        } else {
            disclosure.refuse(actor, now);
        }
        journal.write(disclosure, actor, approved ? "disclosure-approved" : "disclosure-refused");
        records.add(disclosure, taskId, FORM, typed, actor, now);
        mail.decided(disclosure);
        process.decided(taskId, approved);
    }
}
