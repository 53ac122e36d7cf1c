package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.DeadlineExtension.Kind;
import org.sanctuarycasework.funds.DeadlineExtension;
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
     * Says what is wrong with a new deadline, as moving to it would, and moves nothing.
     *
     * @param reference of the one application it is for; null for everybody
     * @param closesAt  to the second
     * @return the deadline it would be instead of
     */
    public Instant check(Actor actor, Round round, String reference, Instant closesAt, String reason) {
        requireManager(actor);
        Reasons.require(reason, "applications.deadline.reason");
        if (reference == null) {
            return requirePossible(round, closesAt, round.closesAt(), deadlines.of(round, null));
        }
        requireDraft(actor, round, reference);
        return requirePossible(round, closesAt, deadlines.of(round, null), deadlines.of(round, reference));
    }

    /**
     * To an earlier time only to put a mistake right, and never to one before the published deadline.
     *
     * @param closesAt to the second
     * @param reason   which everybody reads
     * @throws NotAllowed unless a grants manager asks
     * @throws Refused    if it is the present deadline, before the published one, not in the future, or not before the
     *                    day of the decision, or there is no reason
     */
    public void forEverybody(Actor actor, Round round, Instant closesAt, String reason) {
        check(actor, round, null, closesAt, reason);
        String why = Reasons.require(reason, "applications.deadline.reason");
        deadlines.add(new DeadlineExtension(UUID.randomUUID(), round.id(), null, closesAt, Kind.OUTAGE, why,
                actor.personId(), clock.instant()));
    }

    /**
     * Writes it on the timeline of the case, the reason for staff only, and tells the applicant by mail. To an earlier
     * time only to put a mistake right, and never to one before the deadline that everybody has.
     *
     * @param closesAt to the second
     * @throws NotAllowed unless a grants manager asks, who does not belong to the organisation
     * @throws Refused    if there is no such draft in the round, it is the present deadline, before that of everybody,
     *                    not in the future, or not before the day of the decision, or there is no reason
     */
    public void forOne(Actor actor, Round round, String reference, Instant closesAt, String reason) {
        Instant present = check(actor, round, reference, closesAt, reason);
        String why = Reasons.require(reason, "applications.deadline.reason");
        deadlines.add(new DeadlineExtension(UUID.randomUUID(), round.id(), reference, closesAt,
                Kind.REASONABLE_ADJUSTMENT, why, actor.personId(), clock.instant()));
        String event = closesAt.isAfter(present) ? "deadline-extended" : "deadline-corrected";
        Map<String, String> due = Map.of("due", Moments.full(closesAt));
        timeline.record(reference, actor, Audience.SHARED, event, due);
        timeline.record(reference, actor, Audience.INTERNAL, "deadline-extended-why", Map.of("reason", why));
        mail.send(requireDraft(actor, round, reference), event, due);
    }

    private Application requireDraft(Actor actor, Round round, String reference) {
        Application application = applications.lock(reference).filter(found -> found.roundId().equals(round.id()))
                .orElseThrow(() -> new Refused("applications.deadline.unknown", round.name()));
        if (actor.belongsTo(application.organisationId())) {
            throw new NotAllowed("applications.deadline.own-organisation");
        }
        if (application.status() != Status.IN_PROGRESS) {
            throw new Refused("applications.deadline.sent");
        }
        return application;
    }

    /** @return the present deadline */
    private Instant requirePossible(Round round, Instant closesAt, Instant earliest, Instant present) {
        if (closesAt.equals(present)) {
            throw new Refused("applications.deadline.same", Moments.full(present));
        }
        if (closesAt.isBefore(earliest)) {
            throw new Refused("applications.deadline.too-early", Moments.full(earliest));
        }
        if (!closesAt.isAfter(clock.instant())) {
            throw new Refused("applications.deadline.past");
        }
        if (!LocalDate.ofInstant(closesAt, CaseworkClock.LONDON).isBefore(round.decisionOn())) {
            throw new Refused("applications.deadline.too-late", Moments.day(round.decisionOn()));
        }
        return present;
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
