package org.sanctuarycasework.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that were given up after the last try, for whoever looks after the program. */
@Repository
public class FailedMessages {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    FailedMessages(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Newest first, without sign-in links: those are out of date. */
    public List<FailedMessage> newest(int most) {
        return database.sql("""
                        select id, case_reference, subject, created_at, attempts, last_error from message
                        where state = 'FAILED' and text_body is not null
                        order by created_at desc, id desc limit ?""")
                .param(most)
                .query((row, index) -> new FailedMessage(row.getObject("id", UUID.class), row.getString("case_reference"),
                        row.getString("subject"), Instants.of(row, "created_at"),
                        row.getInt("attempts"), row.getString("last_error")))
                .list();
    }

    public long count() {
        return database.sql("select count(*) from message where state = 'FAILED' and text_body is not null").query(Long.class).single();
    }

    /**
     * Puts it back among those that wait, as if it had not been tried yet.
     *
     * @return false if it is not among the failed ones any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean sendAgain(UUID id) {
        boolean failed = database.sql("""
                        update message set state = 'QUEUED', attempts = 0, next_attempt_at = now()
                        where id = ? and state = 'FAILED' and text_body is not null""").param(id).update() > 0;
        if (failed) {
            events.publishEvent(new Messages.MessageWritten());
        }
        return failed;
    }

    /**
     * A mail that could not be sent.
     *
     * @param caseReference null if it belongs to no case
     * @param error         kind of the last failure, without what the server said; null if it was never tried
     */
    public record FailedMessage(UUID id, String caseReference, String subject, Instant writtenAt, int attempts,
                                String error) {
    }
}
