package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which escalations are about one household. Only a mark says so: nobody has to be named for it. */
@Repository
public class Households {

    private static final int MOST = 50;

    private final JdbcClient database;
    private final Readers readers;

    Households(JdbcClient database, Readers readers) {
        this.database = database;
        this.readers = readers;
    }

    /** References of the others about the same household that the actor may read, the newest first. */
    public List<String> othersOf(Actor actor, String reference) {
        List<String> others = othersOf(reference);
        Set<String> readable = others.isEmpty() ? Set.of() : readers.readable(actor, others);
        return others.stream().filter(readable::contains).toList();
    }

    List<String> othersOf(String reference) {
        return database.sql("""
                        select other.reference from escalation_household own
                        join escalation_household other on other.household = own.household and other.reference <> own.reference
                        where own.reference = ? order by other.reference desc limit ?""")
                .params(reference, MOST).query(String.class).list();
    }

    /** Joins both with all that either is joined with already. */
    void join(String one, String other) {
        UUID household = UUID.randomUUID();
        database.sql("""
                        update escalation_household set household = :household where household in
                            (select household from escalation_household where reference in (:one, :other))""")
                .param("household", household).param("one", one).param("other", other).update();
        database.sql("insert into escalation_household (reference, household) values (:one, :household), (:other, :household) on conflict do nothing")
                .param("household", household).param("one", one).param("other", other).update();
    }

    /** The others stay together. */
    void leave(String reference) {
        database.sql("delete from escalation_household where reference = ?").param(reference).update();
    }
}
