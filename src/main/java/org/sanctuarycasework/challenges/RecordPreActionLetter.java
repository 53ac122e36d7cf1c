package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A legal officer records a pre-action letter that the council has received. */
@UseCase
public class RecordPreActionLetter {

    /** Id of its form. */
    public static final String FORM = "record-letter";

    private final OpenChallenge openChallenge;
    private final TypedDays days;
    private final WorkingDays workingDays;
    private final Clock clock;

    RecordPreActionLetter(OpenChallenge openChallenge, TypedDays days, WorkingDays workingDays, Clock clock) {
        this.openChallenge = openChallenge;
        this.days = days;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Sending the same page twice records one letter, and so does sending the same answers again a moment later.
     *
     * @param formToken made when the page of the form was shown
     * @param typed     complete and checked
     * @return the reference
     * @throws NotAllowed unless the actor is a legal officer
     * @throws SentBefore if this page was sent before with other answers
     * @throws Refused    if the days do not fit, there is no such escalation, or a file cannot be taken
     */
    public String record(Actor actor, UUID formToken, Answers typed, List<Upload> uploads) {
        LegalOfficers.require(actor);
        Optional<String> before = openChallenge.sentBefore(actor, formToken, FORM, typed, uploads);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        LocalDate received = LocalDate.parse(typed.text("receivedOn"));
        LetterDeadline deadline = LetterDeadline.typed(typed, days.today(), workingDays);
        return openChallenge.open(actor, formToken, typed, new PreActionLetter(received, deadline), null, uploads, now);
    }
}
