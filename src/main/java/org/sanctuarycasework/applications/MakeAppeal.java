package org.sanctuarycasework.applications;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;

/** The organisation appeals against the outcome, once, until the round's number of working days has passed. */
@UseCase
public class MakeAppeal {

    /** Name of the question that the files of an appeal answer. */
    public static final String EVIDENCE = "appealEvidence";

    private final OwnApplications own;
    private final AttachDocument attachDocument;
    private final Documents documents;
    private final Appeals appeals;
    private final AppealTimes times;
    private final ApplicationProcess process;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Names names;
    private final Clock clock;

    MakeAppeal(OwnApplications own, AttachDocument attachDocument, Documents documents, Appeals appeals, AppealTimes times,
               ApplicationProcess process, Journal journal, ApplicantMail mail, Names names, Clock clock) {
        this.own = own;
        this.attachDocument = attachDocument;
        this.documents = documents;
        this.appeals = appeals;
        this.times = times;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.names = names;
        this.clock = clock;
    }

    /** @return until when it can be made; empty if not, or no longer */
    public Optional<Instant> openUntil(Application application) {
        return times.closesAt(application).filter(closes -> clock.instant().isBefore(closes));
    }

    /**
     * Making the same appeal twice changes nothing.
     *
     * @param statement what went wrong, in the applicant's words
     * @param evidence  files, may be none
     * @throws Refused    if the statement is missing or too long, a file cannot be taken, it is too late, there was another
     *                    appeal, or the organisation has all that it asked for
     * @throws WrongStage if there is no outcome to appeal against
     */
    public void make(Actor actor, String reference, Ground ground, String statement, List<Upload> evidence) {
        Application application = own.lock(actor, reference);
        Optional<Appeal> earlier = appeals.of(reference);
        if (earlier.isPresent()) {
            requireSame(earlier.get(), ground, statement);
            return;
        }
        String words = Reasons.require(statement, "applications.appeal.statement");
        if (!application.status().isOutcome()) {
            throw new WrongStage(reference, application.status());
        }
        Instant now = clock.instant();
        Instant closes = times.closesAt(application).orElseThrow(() -> new Refused("applications.appeal.nothing"));
        if (!now.isBefore(closes)) {
            throw new Refused("applications.appeal.too-late", Moments.full(closes));
        }
        for (Upload file : evidence) {
            attach(actor, reference, file);
        }
        documents.markSent(reference);
        appeals.add(new Appeal(reference, ground, words, actor.personId(), now, application.status(), null, null, null, null));
        application.appeal();
        journal.write(application, actor, Audience.SHARED, "appealed", Map.of("statement", words));
        mail.send(application, "appeal-received");
        process.appealed(application);
    }

    /** Sent once more by mistake, it is the same; with other words, or after the answer, it would be a second appeal. */
    private void requireSame(Appeal earlier, Ground ground, String statement) {
        if (earlier.isHeard()) {
            throw new Refused("applications.appeal.once");
        }
        if (earlier.ground() != ground || !earlier.statement().equals(TypedText.of(statement).value())) {
            throw new Refused("applications.appeal.already",
                    names.namesOf(Set.of(earlier.madeBy())).get(earlier.madeBy()), Moments.full(earlier.madeAt()));
        }
    }

    private void attach(Actor actor, String reference, Upload file) {
        try {
            attachDocument.attach(actor, reference, EVIDENCE, file.fileName(), new ByteArrayInputStream(file.content()));
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }
}
