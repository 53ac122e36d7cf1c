package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReferences;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Opens applications, once for a button pressed twice. */
@Component
class NewApplications {

    private final Applications applications;
    private final CaseReferences references;
    private final CaseFiles files;
    private final CaseHeading heading;
    private final Deadlines deadlines;
    private final Clock clock;

    NewApplications(Applications applications, CaseReferences references, CaseFiles files, CaseHeading heading,
                    Deadlines deadlines, Clock clock) {
        this.applications = applications;
        this.references = references;
        this.files = files;
        this.heading = heading;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The application that the actor began like this and nobody has written in since; holds off whoever else begins
     * one for the organisation.
     *
     * @throws RoundClosed if the round takes no applications now
     */
    Optional<Application> justBegun(Actor actor, Round round, UUID organisationId, Answers first) {
        Instant now = clock.instant();
        if (!round.isOpen(now) && !deadlines.forEverybody(round).isOpen(now)) {
            throw new RoundClosed(deadlines.forEverybody(round));
        }
        applications.lockBeginning(organisationId);
        return applications.untouched(organisationId, round.id(), actor.personId()).stream()
                .filter(draft -> draft.answers().equals(first)).findFirst();
    }

    Application begin(Actor actor, Round round, UUID organisationId, Answers first) {
        Instant now = clock.instant();
        String reference = references.next(round.fund().toUpperCase(Locale.ROOT));
        files.add(CaseFile.open(reference, GrantCases.KIND, round.fund(), round.name(), organisationId,
                Status.IN_PROGRESS.key(), now));
        Application application =
                applications.saveAndFlush(new Application(reference, round, organisationId, first, actor, now));
        heading.keep(application);
        return application;
    }
}
