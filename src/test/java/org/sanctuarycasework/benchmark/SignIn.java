package org.sanctuarycasework.benchmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs visitors in as people do: by the link in the mail. */
class SignIn {

    private static final Pattern LINK = Pattern.compile("/sign-in/link\\?token=\\S+");

    private final int port;
    private final JdbcClient database;

    SignIn(int port, JdbcClient database) {
        this.port = port;
        this.database = database;
    }

    Visitor as(Actor person) {
        String email = database.sql("select email from person where id = ?").param(person.personId())
                .query(String.class).single();
        Visitor visitor = new Visitor(port);
        FilledForm.of(visitor.get("/sign-in"), "/sign-in").with("email", email).sendBy(visitor);
        Matcher link = LINK.matcher(database.sql("select text_body from message where recipient_email = ? order by created_at desc limit 1")
                .param(email).query(String.class).single());
        if (!link.find()) {
            throw new IllegalStateException("no link was mailed");
        }
        FilledForm.of(visitor.get(link.group()), "/sign-in/link").sendBy(visitor);
        return visitor;
    }
}
