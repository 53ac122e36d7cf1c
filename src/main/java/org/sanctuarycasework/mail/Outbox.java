package org.sanctuarycasework.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that wait to be sent, each taken by one sender at a time. */
@Repository
class Outbox {

    private static final List<Duration> UNTIL_NEXT_TRY = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(3), Duration.ofHours(12), Duration.ofHours(24));
    static final int TRIES = UNTIL_NEXT_TRY.size() + 1;

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next message that is due, marked as tried before it is sent: whoever dies in between leaves it to be tried
     * again later, so it arrives at least once, and seldom twice.
     */
    @Transactional
    public Optional<Due> takeNext() {
        return database.sql("""
                        select id, recipient_email, subject, text_body, html_body, attempts from message
                        where state = 'QUEUED' and next_attempt_at <= now()
                        order by next_attempt_at limit 1 for update skip locked""")
                .query((row, index) -> new Due(row.getObject("id", UUID.class), row.getString("recipient_email"),
                        row.getString("subject"), row.getString("text_body"), row.getString("html_body"),
                        row.getInt("attempts") + 1))
                .optional().map(this::markTried);
    }

    /** The body of a sign-in mail goes with it: whoever reads the table must not be able to sign in with the link. */
    @Transactional
    public void markSent(UUID id) {
        database.sql("""
                        update message set state = 'SENT', sent_at = ?, last_error = null,
                            text_body = case template when 'sign-in' then null else text_body end,
                            html_body = case template when 'sign-in' then null else html_body end
                        where id = ?""")
                .params(Instants.at(clock.instant()), id).update();
    }

    @Transactional
    public void markNotSent(Due message, String why) {
        database.sql("update message set last_error = ?, state = ? where id = ?")
                .params(why, message.attempt() < TRIES ? "QUEUED" : "FAILED", message.id()).update();
    }

    private Due markTried(Due due) {
        Duration pause = UNTIL_NEXT_TRY.get(Math.min(due.attempt(), UNTIL_NEXT_TRY.size()) - 1);
        database.sql("update message set attempts = ?, next_attempt_at = now() + make_interval(secs => ?) where id = ?")
                .params(due.attempt(), pause.toSeconds(), due.id()).update();
        return due;
    }

    /** @param attempt this one's number, from 1 */
    record Due(UUID id, String email, String subject, String text, String html, int attempt) {
    }
}
