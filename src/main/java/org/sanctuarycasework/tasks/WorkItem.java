package org.sanctuarycasework.tasks;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;

/**
 * A task of the engine as the task list knows it.
 *
 * @param task           id of the task in its process model, such as {@code checkCompleteness}
 * @param organisationId whose case it is, null for the council's own
 * @param assigneeId     null while nobody has claimed it
 * @param onBehalfOf     the absent colleague from whom whoever has it took it over, null if nobody did
 * @param teams          keys of the teams that may claim it
 * @param closedAt       null while it is open
 * @param confidential   true if only its teams may look at it
 */
public record WorkItem(String id, String caseReference, String task, String name, String programme, UUID organisationId,
                       UUID assigneeId, UUID onBehalfOf, Set<String> teams, Instant createdAt, Instant dueAt, Instant closedAt,
                       boolean confidential) {

    /** The last part of the address of the page that the task is done on: {@code check-completeness}. */
    public String page() {
        return task.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isClaimedBy(Actor actor) {
        return actor.isSamePersonAs(assigneeId);
    }

    /** The absent colleague for whom the actor does it, or is about to; null if it is their own. */
    UUID doneFor(Actor actor) {
        return mayBeTakenOverBy(actor) ? assigneeId : onBehalfOf;
    }

    /** By whoever stands in today for the colleague who has it. */
    public boolean mayBeTakenOverBy(Actor actor) {
        return isOpen() && assigneeId != null && actor.standsInFor().contains(assigneeId) && mayBeDoneBy(actor);
    }

    /** Council staff may look at any task of the council, unless it is confidential; those of an organisation are for its members. */
    public boolean mayBeReadBy(Actor actor) {
        return mayBeDoneBy(actor) || actor.isStaff() && isForCouncil() && !confidential && !actor.belongsTo(organisationId);
    }

    /** Nobody works for the council on a case of their own organisation. */
    public boolean mayBeDoneBy(Actor actor) {
        return actor.teams().stream().anyMatch(teams::contains) && !actor.belongsTo(organisationId);
    }

    private boolean isForCouncil() {
        return teams.stream().noneMatch(team -> team.startsWith("organisation:"));
    }
}
