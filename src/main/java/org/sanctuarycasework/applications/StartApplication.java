package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReferences;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Begins an application of one of the actor's organisations. */
@UseCase
public class StartApplication {

    private final Applications applications;
    private final CaseReferences references;
    private final CaseFiles files;
    private final CaseHeading heading;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    StartApplication(Applications applications, CaseReferences references, CaseFiles files, CaseHeading heading, Timeline timeline,
                     Deadlines deadlines, Clock clock) {
        this.applications = applications;
        this.references = references;
        this.files = files;
        this.heading = heading;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Beginning twice, as by a button pressed twice, gives the same application as long as nothing is written in it.
     *
     * @param first answers given before signing in, kept so that nobody types them twice
     * @return the reference of the application
     * @throws RoundClosed if the round takes no applications now
     */
    public String start(Actor actor, Round round, UUID organisationId, Answers first) {
        if (!actor.belongsTo(organisationId)) {
            throw new NotAllowed("applications.start.not-a-member");
        }
        Instant now = clock.instant();
        if (!round.isOpen(now) && !deadlines.forEverybody(round).isOpen(now)) {
            throw new RoundClosed(deadlines.forEverybody(round));
        }
        applications.lockBeginning(organisationId);
        return applications.untouched(organisationId, round.id(), actor.personId()).stream()
                .filter(draft -> draft.answers().equals(first)).map(Application::reference).findFirst()
                .orElseGet(() -> begin(actor, round, organisationId, first, now));
    }

    private String begin(Actor actor, Round round, UUID organisationId, Answers first, Instant now) {
        String reference = references.next(round.fund().toUpperCase(Locale.ROOT));
        files.add(CaseFile.open(reference, GrantCases.KIND, round.fund(), round.name(), organisationId,
                Status.IN_PROGRESS.key(), now));
        Application application = applications.saveAndFlush(new Application(reference, round, organisationId, first, actor, now));
        heading.keep(application);
        timeline.record(reference, actor, Audience.SHARED, "started", Map.of("round", round.name()));
        return reference;
    }
}
