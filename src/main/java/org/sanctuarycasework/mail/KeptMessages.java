package org.sanctuarycasework.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of a run without a mail server, for an inbox that shows them all. */
@Repository
public class KeptMessages {

    private final JdbcClient database;

    KeptMessages(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<KeptMessage> newest(int most) {
        return database.sql("select * from message where state = 'KEPT' order by created_at desc, id desc limit ?")
                .param(most).query(KeptMessages::message).list();
    }

    /** Those written before the given one, newest first; none if there is no such message. */
    public List<KeptMessage> before(UUID last, int most) {
        return database.sql("""
                        select message.* from message join message last on last.id = ?
                        where message.state = 'KEPT'
                          and (message.created_at, message.id) < (last.created_at, last.id)
                        order by message.created_at desc, message.id desc limit ?""")
                .params(last, most).query(KeptMessages::message).list();
    }

    public Optional<KeptMessage> find(UUID id) {
        return database.sql("select * from message where state = 'KEPT' and id = ?").param(id)
                .query(KeptMessages::message).optional();
    }

    private static KeptMessage message(ResultSet row, int index) throws SQLException {
        return new KeptMessage(row.getObject("id", UUID.class), row.getString("subject"),
                row.getString("recipient_name"), row.getString("recipient_email"),
                Instants.of(row, "created_at"), row.getString("text_body"));
    }
}
