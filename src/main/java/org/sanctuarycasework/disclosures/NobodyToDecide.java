package org.sanctuarycasework.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Disclosures that wait while nobody is left in information governance who may decide: all of its members know the
 * household, belong to the partner, asked themselves (or had somebody do so for them), or no longer have an account.
 */
@Repository
public class NobodyToDecide {

    private static final int MOST = 50;
    private static final int MOST_TOLD = 200;

    /** The same that keeps people from the task and from its page; see {@link DisclosureFourEyes} and {@link ReadDisclosures}. */
    private static final String NOBODY = """
            d.status = 'ASKED' and not exists (
                select 1 from team_member m join person p on p.id = m.person_id
                where m.team_key = 'information-governance' and p.active
                  and not exists (select 1 from work_kept_from k where k.case_reference = d.reference and k.person_id = p.id)
                  and not exists (select 1 from organisation_member o join case_file f on f.organisation_id = o.organisation_id
                                  where f.reference = d.reference and o.person_id = p.id)
                  and not exists (select 1 from disclosure b where b.reference = d.reference and (b.asked_by = p.id
                                  or exists (select 1 from work_item w where w.case_reference = d.reference
                                             and w.on_behalf_of = p.id and w.assignee_id = b.asked_by))))""";

    private final JdbcClient database;
    private final Clock clock;

    NobodyToDecide(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The escalations with such a disclosure, those that wait longest first. */
    public List<Waiting> all() {
        return database.sql("select d.reference, min(d.asked_at) as since from disclosure d where " + NOBODY
                        + " group by d.reference order by since, d.reference limit ?")
                .param(MOST).query((row, number) -> new Waiting(row.getString("reference"), Instants.of(row, "since"))).list();
    }

    /** Whether an escalation has one; what is true of one is true of all that wait there. */
    public boolean isSoFor(String reference) {
        return database.sql("select exists (select 1 from disclosure d where d.reference = ? and " + NOBODY + ")").param(reference)
                .query(Boolean.class).single();
    }

    /**
     * Marks those that are so anew, and takes the mark from those on which somebody may decide again. Of two who leave at
     * the same moment the second sees that the first is gone.
     *
     * @return whom to tell of which, each once; without those who know the household or have no account any more
     */
    Set<ToTell> mark() {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext('nobody to decide on a disclosure'))").query(Integer.class).single();
        database.sql("update disclosure d set nobody_told_at = null where d.nobody_told_at is not null and not (" + NOBODY + ")").update();
        return database.sql("""
                        with anew as (update disclosure set nobody_told_at = :now
                                      where id in (select d.id from disclosure d where d.nobody_told_at is null and\s""" + NOBODY + """
                                                   order by d.asked_at limit :most)
                                      returning reference, asked_by)
                        select distinct anew.reference, p.id as person_id, p.name, p.email from anew join person p on p.id = anew.asked_by
                        where p.active and not exists (select 1 from work_kept_from k where k.case_reference = anew.reference and k.person_id = p.id)""")
                .param("now", Instants.at(clock.instant())).param("most", MOST_TOLD).query(ToTell.class).set();
    }

    /** @param reference of the escalation */
    public record Waiting(String reference, Instant since) {
    }

    /** Whoever asked, with the escalation that it is about. */
    record ToTell(String reference, UUID personId, String name, String email) {
    }
}
