package org.sanctuarycasework.funds;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds as the council's staff see them, drafts included. */
@Component
public class RoundOverview {

    private static final int MOST_DRAFTS = 50;

    private final JdbcClient database;
    private final RoundRows rows;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Clock clock;

    RoundOverview(JdbcClient database, RoundRows rows, Rounds rounds, Deadlines deadlines, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * By name; there are few.
     *
     * @throws NotAllowed unless the actor may read rounds
     */
    public List<Draft> drafts(Actor actor) {
        RoundRights.requireReader(actor);
        return database.sql("select fund, key, name from round where published_at is null order by name, key limit ?")
                .param(MOST_DRAFTS).query(Draft.class).list();
    }

    /**
     * With the deadlines that everybody has now, the one that closes last first.
     *
     * @throws NotAllowed unless the actor may read rounds
     */
    public List<Standing> published(Actor actor) {
        RoundRights.requireReader(actor);
        return deadlines.forEverybody(rounds.all()).stream().map(round -> standing(round, true)).toList();
    }

    /**
     * A draft, or a published round with the deadline that everybody has now.
     *
     * @throws NotAllowed    unless the actor may read rounds
     * @throws RoundNotFound if there is none
     */
    public Standing require(Actor actor, String fund, String key) {
        RoundRights.requireReader(actor);
        return rounds.byKey(fund, key).map(round -> standing(deadlines.forEverybody(round), true))
                .orElseGet(() -> standing(draft(fund, key), false));
    }

    /**
     * @throws NotAllowed     unless the actor may read rounds
     * @throws RoundPublished if it is no draft any more
     * @throws RoundNotFound  if there is none
     */
    public Round requireDraft(Actor actor, String fund, String key) {
        Standing standing = require(actor, fund, key);
        if (!standing.isDraft()) {
            throw new RoundPublished(fund, key);
        }
        return standing.round();
    }

    private Round draft(String fund, String key) {
        return database.sql("select id from round where fund = ? and key = ? and published_at is null")
                .params(fund, key).query(UUID.class).optional().flatMap(rows::read)
                .orElseThrow(() -> new RoundNotFound(key));
    }

    private Standing standing(Round round, boolean published) {
        return new Standing(round, RoundState.of(round, published, clock.instant()));
    }

    /** A round that is not published yet, in a list. */
    public record Draft(String fund, String key, String name) {

        public String address() {
            return "/rounds/" + fund + "/" + key;
        }
    }

    /** A round and where it is in its life. */
    public record Standing(Round round, RoundState state) {

        public boolean isDraft() {
            return state == RoundState.DRAFT;
        }

        public String address() {
            return "/rounds/" + round.fund() + "/" + round.key();
        }
    }
}
