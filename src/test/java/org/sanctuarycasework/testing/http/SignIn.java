package org.sanctuarycasework.testing.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs visitors in as people do: by the link in the mail. */
public class SignIn {

    private static final Pattern LINK = Pattern.compile("/sign-in/link\\?token=\\S+");

    private final int port;
    private final int looking;
    private final JdbcClient database;

    /** @param looking how long people look at a page, in milliseconds at the most */
    public SignIn(int port, int looking, JdbcClient database) {
        this.port = port;
        this.looking = looking;
        this.database = database;
    }

    public Visitor as(Actor person) {
        Visitor visitor = new Visitor(port, looking);
        again(visitor, visitor.get("/sign-in"), person);
        return visitor;
    }

    /** In a browser that was here before; gives the page that it leads to. */
    public Document again(Visitor visitor, Document signInPage, Actor person) {
        return use(link(visitor, signInPage, person), visitor);
    }

    /** By a link that was asked for on another device, whoever is signed in here. */
    public Document insteadOfWhoeverIsHere(Visitor visitor, Actor person) {
        Visitor elsewhere = new Visitor(port, looking);
        return use(link(elsewhere, elsewhere.get("/sign-in"), person), visitor);
    }

    private String link(Visitor asking, Document signInPage, Actor person) {
        String email = database.sql("select email from person where id = ?").param(person.personId())
                .query(String.class).single();
        FilledForm.of(signInPage, "/sign-in").with("email", email).sendBy(asking);
        Matcher link = LINK.matcher(database.sql("select text_body from message where recipient_email = ? order by created_at desc limit 1")
                .param(email).query(String.class).single());
        if (!link.find()) {
            throw new IllegalStateException("no link was mailed");
        }
        return link.group();
    }

    private static Document use(String link, Visitor visitor) {
        return FilledForm.of(visitor.get(link), "/sign-in/link").sendBy(visitor);
    }
}
