package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.DeadlineExtension;
import org.sanctuarycasework.funds.DeadlineExtension.Kind;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** A manager moves the deadline of a round: for one applicant, as a reasonable adjustment, or for all, after an outage. */
@UseCase
public class ExtendDeadline {

    private final Applications applications;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final ApplicantMail mail;
    private final Clock clock;

    ExtendDeadline(Applications applications, Deadlines deadlines, Timeline timeline, ApplicantMail mail, Clock clock) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param closesAt to the second
     * @param reason   which everybody reads
     * @throws NotAllowed unless a grants manager asks
     * @throws Refused    if it is not later than the present deadline and than now, or there is no reason
     */
    public void forEverybody(Actor actor, Round round, Instant closesAt, String reason) {
        requireManager(actor);
        String why = Reasons.require(reason, "applications.deadline.reason");
        requireLater(closesAt, deadlines.of(round, null));
        deadlines.add(new DeadlineExtension(UUID.randomUUID(), round.id(), null, closesAt, Kind.OUTAGE, why,
                actor.personId(), clock.instant()));
    }

    /**
     * Writes it on the timeline of the case, the reason for staff only, and tells the applicant by mail.
     *
     * @param closesAt to the second
     * @throws NotAllowed unless a grants manager asks, who does not belong to the organisation
     * @throws Refused    if there is no such draft in the round, it is not later than the present deadline and than
     *                    now, or there is no reason
     */
    public void forOne(Actor actor, Round round, String reference, Instant closesAt, String reason) {
        requireManager(actor);
        Application application = applications.lock(reference).filter(found -> found.roundId().equals(round.id()))
                .orElseThrow(() -> new Refused("applications.deadline.unknown", round.name()));
        if (actor.belongsTo(application.organisationId())) {
            throw new NotAllowed("applications.deadline.own-organisation");
        }
        if (application.status() != Status.IN_PROGRESS) {
            throw new Refused("applications.deadline.sent");
        }
        String why = Reasons.require(reason, "applications.deadline.reason");
        requireLater(closesAt, deadlines.of(round, reference));
        deadlines.add(new DeadlineExtension(UUID.randomUUID(), round.id(), reference, closesAt,
                Kind.REASONABLE_ADJUSTMENT, why, actor.personId(), clock.instant()));
        Map<String, String> due = Map.of("due", Moments.full(closesAt));
        timeline.record(reference, actor, Audience.SHARED, "deadline-extended", due);
        timeline.record(reference, actor, Audience.INTERNAL, "deadline-extended-why", Map.of("reason", why));
        mail.send(application, "deadline-extended", due);
    }

    private void requireLater(Instant closesAt, Instant present) {
        if (!closesAt.isAfter(present)) {
            throw new Refused("applications.deadline.not-later", Moments.full(present));
        }
        if (!closesAt.isAfter(clock.instant())) {
            throw new Refused("applications.deadline.past");
        }
    }

    public static boolean mayMove(Actor actor) {
        return actor.is(Role.GRANTS_MANAGER);
    }

    /** @throws NotAllowed unless the actor may move deadlines */
    public static void requireManager(Actor actor) {
        if (!mayMove(actor)) {
            throw new NotAllowed("applications.deadline.managers-only");
        }
    }
}
