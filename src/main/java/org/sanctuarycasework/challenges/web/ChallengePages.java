package org.sanctuarycasework.challenges.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.Note;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.challenges.AskedInput;
import org.sanctuarycasework.challenges.AskedInputs;
import org.sanctuarycasework.challenges.ChallengeRecord;
import org.sanctuarycasework.challenges.ChallengeRecords;
import org.sanctuarycasework.challenges.CorrectStep;
import org.sanctuarycasework.challenges.LegalChallenge;
import org.sanctuarycasework.challenges.LegalChallenges;
import org.sanctuarycasework.challenges.LegalHolds;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Gathers what a page shows of a legal challenge, and records who looked. */
@Component
public class ChallengePages {

    /** The case page of a challenge; other kinds of cases have theirs under their own references. */
    static final String CASE = "/cases/{challenge:LEG-[0-9]{4}-[0-9]+}";

    private final CaseAccess access;
    private final CaseFiles files;
    private final CaseReads reads;
    private final LegalChallenges challenges;
    private final ChallengeRecords records;
    private final AskedInputs inputs;
    private final LegalHolds holds;
    private final Notes notes;
    private final Documents documents;
    private final Timeline timeline;
    private final Forms forms;
    private final FormPages pages;
    private final Names names;
    private final Clock clock;

    ChallengePages(CaseAccess access, CaseFiles files, CaseReads reads, LegalChallenges challenges, ChallengeRecords records,
                   AskedInputs inputs, LegalHolds holds, Notes notes, Documents documents, Timeline timeline, Forms forms,
                   FormPages pages, Names names, Clock clock) {
        this.access = access;
        this.files = files;
        this.reads = reads;
        this.challenges = challenges;
        this.records = records;
        this.inputs = inputs;
        this.holds = holds;
        this.notes = notes;
        this.documents = documents;
        this.timeline = timeline;
        this.forms = forms;
        this.pages = pages;
        this.names = names;
        this.clock = clock;
    }

    /** @throws CaseNotFound unless the actor is a legal officer or was asked for input; the try is recorded */
    Dossier of(Actor actor, String reference) {
        return recorded(actor, reference, () -> {
            access.require(actor, reference);
            return dossier(actor, challenges.findById(reference).orElseThrow(() -> new CaseNotFound(reference)));
        });
    }

    private Dossier recorded(Actor actor, String reference, Supplier<Dossier> reading) {
        try {
            Dossier dossier = reading.get();
            reads.record(actor, reference, true);
            return dossier;
        } catch (CaseNotFound notTheirs) {
            reads.record(actor, reference, false);
            throw notTheirs;
        }
    }

    private Dossier dossier(Actor actor, LegalChallenge challenge) {
        String reference = challenge.reference();
        List<ChallengeRecord> steps = records.of(reference);
        List<AskedInput> asked = inputs.of(reference);
        Map<UUID, String> people = names.namesOf(Stream.concat(steps.stream().map(ChallengeRecord::byPerson),
                asked.stream().flatMap(input -> Stream.of(input.askedBy(), input.givenBy()))).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, ChallengeRecord> newest = steps.stream().collect(Collectors.toMap(ChallengeRecord::form, Function.identity(), (earlier, later) -> later));
        return new Dossier(challenge, steps.stream().map(step -> step(step, step == newest.get(step.form()), people)).toList(), asked, people,
                notes.of(reference, Audience.INTERNAL), documents.of(reference), timeline.of(reference, Audience.INTERNAL),
                holds.holdsOn(reference), mayReadEscalation(actor, challenge), LetterTime.of(challenge.letter()), ClaimTime.of(challenge), clock.instant());
    }

    private Step step(ChallengeRecord record, boolean newest, Map<UUID, String> people) {
        return new Step(record.form(), written(record), people.get(record.byPerson()), record.at(), record.correctedBecause(), newest);
    }

    /** What was typed at a step, written out. */
    List<AnsweredPage> written(ChallengeRecord record) {
        return pages.summary(forms.version(record.formHash()), record.answers(), Map.of());
    }

    private boolean mayReadEscalation(Actor actor, LegalChallenge challenge) {
        return challenge.escalationReference() != null
                && files.find(challenge.escalationReference()).filter(file -> access.mayRead(actor, file)).isPresent();
    }

    /**
     * What was typed at a step, written out.
     *
     * @param form             id of its form
     * @param correctedBecause why it corrects what was typed before; null if it is the first
     * @param newest           false if it was typed anew since
     */
    public record Step(String form, List<AnsweredPage> answers, String by, Instant at, String correctedBecause, boolean newest) {

        public boolean mayBeCorrected() {
            return newest && CorrectStep.FORMS.contains(form);
        }
    }

    /**
     * A challenge with all that the reader may know about it.
     *
     * @param steps             what was typed; empty once it was erased
     * @param people            names of whoever asked and gave input, by id
     * @param mayReadEscalation true if the linked escalation is open to the reader; its reference is only a text otherwise
     * @param letterTime        how the deadline of the letter came about; null if there was no letter
     * @param claimTime         the time set by law for a claim
     */
    public record Dossier(LegalChallenge challenge, List<Step> steps, List<AskedInput> inputs, Map<UUID, String> people, List<Note> notes,
                          List<Document> documents, List<TimelineEntry> timeline, List<LegalHolds.Hold> holds, boolean mayReadEscalation,
                          LetterTime letterTime, ClaimTime claimTime, Instant now) {

        public String reference() {
            return challenge.reference();
        }
    }
}
