package org.sanctuarycasework.applications;

import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Begins an application of one of the actor's organisations. */
@UseCase
public class StartApplication {

    private final NewApplications applications;
    private final Timeline timeline;

    StartApplication(NewApplications applications, Timeline timeline) {
        this.applications = applications;
        this.timeline = timeline;
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
        return applications.justBegun(actor, round, organisationId, first)
                .orElseGet(() -> begin(actor, round, organisationId, first)).reference();
    }

    private Application begin(Actor actor, Round round, UUID organisationId, Answers first) {
        Application application = applications.begin(actor, round, organisationId, first);
        timeline.record(application.reference(), actor, Audience.SHARED, "started", Map.of("round", round.name()));
        return application;
    }
}
