package org.sanctuarycasework.cases;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a confidential case, and who tried to: kept also where the page itself is refused. */
@Component
public class CaseReads {

    private final JdbcClient database;
    private final Clock clock;

    CaseReads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param reference as it was asked for, whether or not there is such a case */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Actor actor, String reference, boolean allowed) {
        database.sql("insert into case_read (reference, person_id, at, allowed) values (?, ?, ?, ?)")
                .params(reference, actor.personId(), OffsetDateTime.now(clock), allowed).update();
    }
}
