package org.sanctuarycasework.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the program: written with the change they tell of, sent after it, and shown with the case. */
@Repository
public class Messages {

    private final JdbcClient database;
    private final MailWriter writer;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(JdbcClient database, MailWriter writer, ObjectProvider<JavaMailSender> mailServer,
             ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.writer = writer;
        this.mailServer = mailServer;
        this.events = events;
        this.clock = clock;
    }

    /** Joins the running transaction: what is rolled back is never mailed, and a dead mail server stops nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MessageDraft draft) {
        MailPage page = writer.page(draft);
        MessageState state = mailServer.getIfAvailable() == null ? MessageState.KEPT : MessageState.QUEUED;
        // when it is due goes by the real time, even where the clock of the cases was moved
        database.sql("""
                        insert into message (id, case_reference, recipient_id, recipient_name, recipient_email,
                                             template, subject, text_body, html_body, state, created_at,
                                             next_attempt_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""")
                .params(UUID.randomUUID(), draft.caseReference(), draft.recipientId(), draft.name(), draft.email(),
                        draft.template(), page.subject(), page.asText(), writer.asHtml(page), state.name(),
                        Instants.at(clock.instant()))
                .update();
        events.publishEvent(new MessageWritten());
    }

    /** Newest first; what several people were told in the same minute is one. */
    public List<SentMessage> of(String reference) {
        return database.sql("""
                        select subject, string_agg(distinct recipient_name, ', ') as recipients, max(created_at) as created_at,
                               state, max(sent_at) as sent_at
                        from message where case_reference = ?
                        group by subject, state, date_trunc('minute', created_at) order by created_at desc, subject""")
                .param(reference).query(Messages::message).list();
    }

    private static SentMessage message(ResultSet row, int index) throws SQLException {
        return new SentMessage(row.getString("subject"), row.getString("recipients"), Instants.of(row, "created_at"),
                MessageState.valueOf(row.getString("state")), Instants.of(row, "sent_at"));
    }

    /** Tells the delivery that there is work. */
    record MessageWritten() {
    }
}
