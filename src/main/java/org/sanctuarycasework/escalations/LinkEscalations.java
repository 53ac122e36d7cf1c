package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** An officer sees that two escalations are about one household, so that whoever works on one knows of the other. */
@UseCase
public class LinkEscalations {

    private final CaseAccess access;
    private final Escalations escalations;
    private final Households households;
    private final LeaveEscalation leaveEscalation;
    private final EscalationJournal journal;

    LinkEscalations(CaseAccess access, Escalations escalations, Households households, LeaveEscalation leaveEscalation, EscalationJournal journal) {
        this.access = access;
        this.escalations = escalations;
        this.households = households;
        this.leaveEscalation = leaveEscalation;
        this.journal = journal;
    }

    /**
     * Linking twice changes nothing.
     *
     * @param typed reference of the other, as it was typed
     * @throws CaseNotFound if the actor may not read the first
     * @throws Refused      if there is no other that the actor may read
     */
    public void link(Actor actor, String reference, String typed) {
        requireOffice(actor, reference);
        String other = TypedText.of(typed).value().toUpperCase(Locale.ROOT);
        if (other.isEmpty()) {
            throw new Refused("escalations.link.other.missing");
        }
        if (other.equals(reference)) {
            throw new Refused("escalations.link.other.same");
        }
        if (escalations.findById(other).filter(found -> mayRead(actor, other)).isEmpty()) {
            throw new Refused("escalations.link.other.unknown", other);
        }
        List<Escalation> both = hold(reference, other);
        if (households.othersOf(reference).contains(other)) {
            return;
        }
        households.join(reference, other);
        leaveEscalation.shareAmongLinked(reference);
        both.forEach(one -> journal.write(one, actor, Audience.INTERNAL, "escalation-linked",
                Map.of("other", one.reference().equals(reference) ? other : reference)));
    }

    /**
     * Takes a link back that was a mistake.
     *
     * @throws CaseNotFound if the actor may not read it
     */
    public void unlink(Actor actor, String reference) {
        requireOffice(actor, reference);
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (!households.othersOf(reference).isEmpty()) {
            households.leave(reference);
            journal.write(escalation, actor, Audience.INTERNAL, "escalation-unlinked", Map.of());
        }
    }

    /** By the references, so that two who link the same two at once wait for each other instead of blocking each other. */
    private List<Escalation> hold(String reference, String other) {
        return Stream.of(reference, other).sorted()
                .map(one -> escalations.lock(one).orElseThrow(() -> new CaseNotFound(one))).toList();
    }

    private void requireOffice(Actor actor, String reference) {
        if (!mayRead(actor, reference)) {
            throw new CaseNotFound(reference);
        }
    }

    private boolean mayRead(Actor actor, String reference) {
        return access.findAsOffice(actor, reference).isPresent();
    }
}
