package org.sanctuarycasework.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A table that takes no change while this is open, so that a test can let a change fail at each of its steps. */
public class RefusingTable implements AutoCloseable {

    public static final String WHY = "refused by the test";

    private final JdbcClient database;
    private final String table;

    private RefusingTable(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
        database.sql("""
                create or replace function refuse_for_test() returns trigger language plpgsql as $$
                begin
                    raise exception '%s';
                end $$""".formatted(WHY)).update();
    }

    public static RefusingTable now(JdbcClient database, String table) {
        RefusingTable refusing = new RefusingTable(database, table);
        database.sql("""
                create trigger refuse_for_test before insert or update or delete on %s
                for each row execute function refuse_for_test()""".formatted(table)).update();
        return refusing;
    }

    /** Refuses only when the transaction is about to end well. */
    public static RefusingTable atCommit(JdbcClient database, String table) {
        RefusingTable refusing = new RefusingTable(database, table);
        database.sql("""
                create constraint trigger refuse_for_test after insert or update or delete on %s
                deferrable initially deferred for each row execute function refuse_for_test()""".formatted(table)).update();
        return refusing;
    }

    @Override
    public void close() {
        database.sql("drop trigger refuse_for_test on " + table).update();
    }
}
