package org.sanctuarycasework.applications;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.organisations.FormerMembers;
import org.sanctuarycasework.organisations.NoLongerMember;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The applications of the actor's organisations, and for an officer those that they fill in for an organisation now;
 * any other does not exist for them.
 */
@Component
public class OwnApplications {

    private static final Limit NEWEST = Limit.of(200);
    private static final Limit NEWEST_ASSISTED = Limit.of(50);

    private final Applications applications;
    private final Assistances assistances;
    private final FormerMembers formerMembers;

    OwnApplications(Applications applications, Assistances assistances, FormerMembers formerMembers) {
        this.applications = applications;
        this.assistances = assistances;
        this.formerMembers = formerMembers;
    }

    /**
     * @throws CaseNotFound   if the actor is not of its organisation and does not fill it in for them
     * @throws NoLongerMember if it is of one that they used to belong to
     */
    public Application require(Actor actor, String reference) {
        return allowed(actor, reference, applications.findById(reference), OwnApplications::mayFillIn);
    }

    /** As {@link #require}, but without officers who fill in: they are none of the organisation's people. */
    public Application requireAsMember(Actor actor, String reference) {
        return allowed(actor, reference, applications.findById(reference), OwnApplications::isMember);
    }

    /** Newest first. */
    public List<Application> of(Actor actor) {
        return applications.findByOrganisationIdInOrderByStartedAtDesc(actor.organisations(), NEWEST);
    }

    /** Those that the officer fills in now, the one saved last first. */
    public List<Application> assistedBy(Actor officer) {
        return applications.findByAssistedByOrderBySavedAtDesc(officer.personId(), NEWEST_ASSISTED);
    }

    /**
     * Holds it to the end of the transaction: every use case by which an application is filled in begins with this.
     *
     * @throws CaseNotFound   if the actor is not of its organisation and does not fill it in for them
     * @throws NoLongerMember if it is of one that they used to belong to
     */
    Application lock(Actor actor, String reference) {
        return allowed(actor, reference, applications.lock(reference), OwnApplications::mayFillIn);
    }

    /** As {@link #lock}, but without officers who fill in. */
    Application lockAsMember(Actor actor, String reference) {
        return allowed(actor, reference, applications.lock(reference), OwnApplications::isMember);
    }

    /** As {@link #lock}, but also for the officer who has just sent it and presses the button once more. */
    Application lockToSend(Actor actor, String reference) {
        return allowed(actor, reference, applications.lock(reference), (sender, found) -> mayFillIn(sender, found)
                || found.status() == Status.CHECKS && assistances.helped(reference).contains(sender.personId()));
    }

    private Application allowed(Actor actor, String reference, Optional<Application> found,
                                BiPredicate<Actor, Application> rule) {
        Optional<Application> allowed = found.filter(application -> rule.test(actor, application));
        if (allowed.isEmpty()) {
            found.ifPresent(application -> formerMembers.tell(actor, application.organisationId()));
        }
        return allowed.orElseThrow(() -> new CaseNotFound(reference));
    }

    private static boolean mayFillIn(Actor actor, Application found) {
        return isMember(actor, found) || actor.is(Role.GRANTS_OFFICER) && found.isAssistedBy(actor);
    }

    private static boolean isMember(Actor actor, Application found) {
        return actor.belongsTo(found.organisationId());
    }
}
