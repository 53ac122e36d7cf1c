package org.sanctuarycasework.cases;

import java.util.List;
import java.util.Optional;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Who may read a case: the organisation's own people, and the staff that the policy of its kind names. */
@Component
public class CaseAccess {

    private final CaseFiles files;
    private final List<CasePolicy> policies;

    CaseAccess(CaseFiles files, List<CasePolicy> policies) {
        this.files = files;
        this.policies = policies;
    }

    /** @throws CaseNotFound also if the case is there and the person may not read it */
    public CaseFile require(Actor actor, String reference) {
        return files.find(reference).filter(file -> mayRead(actor, file))
                .orElseThrow(() -> new CaseNotFound(reference));
    }

    /** The case, if the person may read it for the council and not as one of the organisation's own. */
    public Optional<CaseFile> findAsOffice(Actor actor, String reference) {
        return files.find(reference).filter(file -> mayRead(actor, file) && audienceOf(actor, file) == Audience.INTERNAL);
    }

    /** A kind without a policy is closed to all staff. */
    public boolean mayRead(Actor actor, CaseFile file) {
        return actor.belongsTo(file.organisationId()) || actor.isStaff() && policies.stream()
                .anyMatch(policy -> policy.kind().equals(file.kind()) && policy.mayRead(actor, file));
    }

    /** What the person may read of a case's timeline and notes: of the own organisation's case only what is shared. */
    public Audience audienceOf(Actor actor, CaseFile file) {
        return actor.belongsTo(file.organisationId()) ? Audience.SHARED : Audience.INTERNAL;
    }
}
