package org.sanctuarycasework.escalations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** What escalations are raised from, where one does not begin by itself: the feature that keeps it fills in what it knows. */
public interface RaisedFrom {

    /** @throws CaseNotFound if it is not the actor's organisation's */
    Known known(Actor actor, String reference);

    /**
     * An escalation was raised from it; joins that transaction, and never stops it because something else happened
     * meanwhile.
     *
     * @throws CaseNotFound unless it is of the organisation that raised the escalation
     */
    void raised(Actor actor, String reference, Escalation escalation);

    /** Reference of what the escalation was raised from; empty if it began by itself. */
    Optional<String> of(String escalation);

    /** What was tried before, for whoever answers the escalation now; empty if it began by itself. */
    Optional<Before> before(String escalation);

    /**
     * @param asked      in the partner's words; null once they were erased
     * @param answer     key of how it was answered; null if nobody had
     * @param answeredOn null if nobody had
     * @param words      of the answer, as the partner noted them; null if there are none
     */
    record Before(String reference, ServiceArea service, LocalDate madeOn, String asked, String answer, LocalDate answeredOn, String words) {
    }

    /**
     * @param organisationId which alone may raise the escalation
     * @param answers        to questions of the form, as far as they are known
     * @param open           false if it is settled: then the form is not offered from it any more
     */
    record Known(UUID organisationId, Answers answers, boolean open) {
    }
}
