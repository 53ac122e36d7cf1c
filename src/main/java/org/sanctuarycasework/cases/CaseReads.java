package org.sanctuarycasework.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a confidential case, and who tried to: kept also where the page itself is refused. */
@Component
public class CaseReads {

    /** No reference is longer; whatever else was asked for is kept as far as it tells anything. */
    private static final int LONGEST = 40;

    private final JdbcClient database;
    private final KeptFrom keptFrom;
    private final Clock clock;

    CaseReads(JdbcClient database, KeptFrom keptFrom, Clock clock) {
        this.database = database;
        this.keptFrom = keptFrom;
        this.clock = clock;
    }

    /** @param reference as it was asked for, whether or not there is such a case */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Actor actor, String reference, boolean allowed) {
        write(actor, reference, allowed, null);
    }

    /** @param reason for which somebody opened it before who is not on the case; null for everybody else */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRead(Actor actor, String reference, String reason) {
        write(actor, reference, true, reason);
    }

    /** Somebody opened a case that was not theirs, for a reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(Actor actor, String reference, String reason) {
        write(actor, reference, true, reason);
    }

    /**
     * Newest first.
     *
     * @param reader    who sees nothing of cases that they are kept from
     * @param reference of the case, null for all
     * @param refused   true for the tries that were refused only
     * @param before    id of the last line of the page before, null on the first
     */
    public List<CaseRead> newest(Actor reader, String reference, boolean refused, Long before, int most) {
        return database.sql("""
                        select r.id, r.reference, r.at, r.allowed, r.reason, p.name from case_read r left join person p on p.id = r.person_id
                        where (:reference::text is null or r.reference = :reference) and (not :refused or not r.allowed)
                          and (:before::bigint is null or r.id < :before) and r.reference <> all(:kept)
                        order by r.id desc limit :most""")
                .param("kept", keptFrom.of(reader).toArray(String[]::new)).param("reference", reference).param("refused", refused).param("before", before).param("most", most)
                .query((row, number) -> new CaseRead(row.getLong("id"), row.getString("reference"), row.getString("name"),
                        Instants.of(row, "at"), row.getBoolean("allowed"), row.getString("reason")))
                .list();
    }

    private void write(Actor actor, String reference, boolean allowed, String reason) {
        database.sql("insert into case_read (reference, person_id, at, allowed, reason) values (?, ?, ?, ?, ?)")
                .params(reference.substring(0, Math.min(reference.length(), LONGEST)), actor.personId(), OffsetDateTime.now(clock), allowed, reason).update();
    }

    /**
     * One look at a case.
     *
     * @param reference as it was asked for, whether or not there is such a case
     * @param allowed   false if the case was closed to the person
     * @param reason    why it was opened by somebody who is not on the case; null for everybody else
     */
    public record CaseRead(long id, String reference, String person, Instant at, boolean allowed, String reason) {
    }
}
