package org.sanctuarycasework.demo;

import org.sanctuarycasework.people.DemoPeople;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the demo, where anybody may sign in as anybody, off a database that holds real people. */
@Component
@Profile("demo")
class DemoGuard {

    DemoGuard(JdbcClient jdbc) {
        int others = jdbc.sql("select count(*) from person where lower(email) not like ?")
                .param("%" + DemoPeople.ADDRESSES).query(Integer.class).single();
        if (others > 0) {
            throw new NotADemoDatabase(others);
        }
    }

    /** The start is refused. */
    static class NotADemoDatabase extends RuntimeException {

        NotADemoDatabase(int others) {
            super("The demo does not start on a database with real people: " + others
                    + (others == 1 ? " person has" : " people have")
                    + " an address that does not end with " + DemoPeople.ADDRESSES + ".");
        }
    }
}
