package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** The team that asked records what was shared outside the council, when and with which post, or that nothing was. */
@UseCase
public class RecordWhatWasShared {

    /** Id of its task in the process model. */
    public static final String TASK = "recordWhatWasShared";
    /** Id of its form. */
    public static final String FORM = "record-what-was-shared";

    private final OfficeDisclosures office;
    private final DisclosureRecords records;
    private final DisclosureProcess process;
    private final DisclosureJournal journal;
    private final Clock clock;

    RecordWhatWasShared(OfficeDisclosures office, DisclosureRecords records, DisclosureProcess process, DisclosureJournal journal, Clock clock) {
        this.office = office;
        this.records = records;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param typed complete and checked
     * @throws Refused if more is recorded than was approved
     */
    public void record(Actor actor, String taskId, Answers typed) {
        Disclosure disclosure = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        boolean shared = "yes".equals(typed.text("shared"));
        if (shared) {
            disclosure.share(actor, InformationKind.ofKeys(typed.list("sharedKinds")), LocalDate.parse(typed.text("sharedOn")), now);
        } else {
            disclosure.leaveUnshared(actor, now);
        }
        journal.write(disclosure, actor, shared ? "disclosure-shared" : "disclosure-not-shared");
        records.add(disclosure, taskId, FORM, typed, actor, now);
        process.recorded(taskId, shared);
    }
}
