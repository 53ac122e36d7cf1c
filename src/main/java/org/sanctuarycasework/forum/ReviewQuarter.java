package org.sanctuarycasework.forum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** The Forum looks back on a closed quarter: it writes down what it found, and what it wants done. */
@UseCase
public class ReviewQuarter {

    private final ClosedQuarters quarters;
    private final Reviews reviews;
    private final Clock clock;

    ReviewQuarter(ClosedQuarters quarters, Reviews reviews, Clock clock) {
        this.quarters = quarters;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed    unless the actor is of the Forum or runs it
     * @throws NoSuchQuarter unless it is closed
     * @throws Refused       if the words are missing or too long
     */
    public void find(Actor actor, Quarter quarter, String words) {
        require(actor, quarter);
        reviews.add(quarter, actor, Reasons.require(words, "forum.finding"), clock.instant());
    }

    /**
     * @param due null if it was no date
     * @throws NotAllowed    unless the actor is of the Forum or runs it
     * @throws NoSuchQuarter unless it is closed
     * @throws Refused       if something is missing, too long, or the day is over
     */
    public void raise(Actor actor, Quarter quarter, String what, String post, LocalDate due) {
        require(actor, quarter);
        String words = Reasons.require(what, "forum.action.what");
        String whose = Reasons.require(post, "forum.action.post");
        if (due == null) {
            throw new Refused("forum.action.due.missing");
        }
        if (due.isBefore(LocalDate.now(clock))) {
            throw new Refused("forum.action.due.over");
        }
        reviews.raise(quarter, actor, words, whose, due, clock.instant());
    }

    /**
     * @throws NotAllowed    unless the actor is of the Forum or runs it
     * @throws NoSuchQuarter unless it is closed and has that action
     */
    public void markDone(Actor actor, Quarter quarter, UUID action) {
        require(actor, quarter);
        if (reviews.actions(quarter).stream().noneMatch(raised -> raised.id().equals(action))) {
            throw new NoSuchQuarter(quarter.key());
        }
        reviews.markDone(quarter, action, actor, clock.instant());
    }

    private void require(Actor actor, Quarter quarter) {
        ForumAccess.requireReview(actor);
        quarters.of(quarter).orElseThrow(() -> new NoSuchQuarter(quarter.key()));
    }
}
