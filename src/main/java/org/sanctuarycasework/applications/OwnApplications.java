package org.sanctuarycasework.applications;

import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.organisations.FormerMembers;
import org.sanctuarycasework.organisations.NoLongerMember;
import org.sanctuarycasework.people.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The applications of the actor's organisations; any other does not exist for them. */
@Component
public class OwnApplications {

    private static final Limit NEWEST = Limit.of(200);

    private final Applications applications;
    private final FormerMembers formerMembers;

    OwnApplications(Applications applications, FormerMembers formerMembers) {
        this.applications = applications;
        this.formerMembers = formerMembers;
    }

    /**
     * @throws CaseNotFound   if it is not of the actor's organisations
     * @throws NoLongerMember if it is of one that they used to belong to
     */
    public Application require(Actor actor, String reference) {
        return own(actor, reference, applications.findById(reference));
    }

    /**
     * Holds it to the end of the transaction: every use case by which an applicant changes theirs begins with this.
     *
     * @throws CaseNotFound   if it is not of the actor's organisations
     * @throws NoLongerMember if it is of one that they used to belong to
     */
    Application lock(Actor actor, String reference) {
        return own(actor, reference, applications.lock(reference));
    }

    private Application own(Actor actor, String reference, Optional<Application> found) {
        found.ifPresent(application -> formerMembers.tell(actor, application.organisationId()));
        return found.filter(application -> actor.belongsTo(application.organisationId()))
                .orElseThrow(() -> new CaseNotFound(reference));
    }

    /** Newest first. */
    public List<Application> of(Actor actor) {
        return applications.findByOrganisationIdInOrderByStartedAtDesc(actor.organisations(), NEWEST);
    }
}
