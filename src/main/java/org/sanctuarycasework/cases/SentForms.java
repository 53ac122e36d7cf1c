package org.sanctuarycasework.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether a form that makes something new was sent before: its page on a poor line, or the same answers once more
 * from a page that the browser opened afresh when the person went back.
 */
@Repository
public class SentForms {

    /** In which the same answers of the same person for the same organisation or case are taken for the same. */
    static final Duration SAME = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    SentForms(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whatever else the same person sends meanwhile waits until the transaction ends.
     *
     * @param earlier   statement of the feature, that gives the {@code reference} and the sender {@code by_person} of what
     *                  came of this page, or of these answers a moment ago and still stands, with {@code this_page} and {@code same_answers},
     *                  this page first; it is given {@code token}, {@code person},
     *                  {@code about}, {@code answers}, {@code since} and {@code now}
     * @param sameFiles whether what has this reference came with all the files of this sending
     * @return the reference of the same; empty if this is new
     * @throws SentBefore   if this page was sent with other answers or files
     * @throws CaseNotFound if somebody else sent this page
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> same(Sending sending, String earlier, Predicate<String> sameFiles) {
        UUID person = sending.actor().personId();
        Instant now = clock.instant();
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended('sends a form ' || ?, 0))").param(person.toString())
                .query(Integer.class).single();
        Optional<Earlier> found = database.sql(earlier).param("token", sending.formToken()).param("person", person)
                .param("about", sending.about()).param("answers", sending.answers()).param("since", Instants.at(now.minus(SAME)))
                .param("now", Instants.at(now))
                .query((row, number) -> new Earlier(row.getString("reference"), row.getObject("by_person", UUID.class),
                        row.getBoolean("this_page"), row.getBoolean("same_answers"))).optional();
        return found.filter(before -> before.isSame(sending, sameFiles)).map(Earlier::reference);
    }

    private record Earlier(String reference, UUID byPerson, boolean thisPage, boolean sameAnswers) {

        private boolean isSame(Sending sending, Predicate<String> sameFiles) {
            if (!sending.actor().isSamePersonAs(byPerson)) {
                throw new CaseNotFound(reference);
            }
            boolean same = sameAnswers && sameFiles.test(reference);
            if (thisPage && !same) {
                throw new SentBefore(reference);
            }
            return same;
        }
    }
}
