package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.people.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The applications of the actor's organisations; any other does not exist for them. */
@Component
public class OwnApplications {

    private static final Limit NEWEST = Limit.of(200);

    private final Applications applications;

    OwnApplications(Applications applications) {
        this.applications = applications;
    }

    /** @throws CaseNotFound if it is not of the actor's organisations */
    public Application require(Actor actor, String reference) {
        return applications.findById(reference).filter(found -> actor.belongsTo(found.organisationId()))
                .orElseThrow(() -> new CaseNotFound(reference));
    }

    /**
     * Holds it to the end of the transaction: every use case by which an applicant changes theirs begins with this.
     *
     * @throws CaseNotFound if it is not of the actor's organisations
     */
    Application lock(Actor actor, String reference) {
        return applications.lock(reference).filter(found -> actor.belongsTo(found.organisationId()))
                .orElseThrow(() -> new CaseNotFound(reference));
    }

    /** Newest first. */
    public List<Application> of(Actor actor) {
        return applications.findByOrganisationIdInOrderByStartedAtDesc(actor.organisations(), NEWEST);
    }
}
