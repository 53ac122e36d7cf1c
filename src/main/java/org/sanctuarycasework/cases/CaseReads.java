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
        write(actor, reference, allowed, null);
    }

    /** Somebody opened a case that was not theirs, for a reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(Actor actor, String reference, String reason) {
        write(actor, reference, true, reason);
    }

    private void write(Actor actor, String reference, boolean allowed, String reason) {
        database.sql("insert into case_read (reference, person_id, at, allowed, reason) values (?, ?, ?, ?, ?)")
                .params(reference, actor.personId(), OffsetDateTime.now(clock), allowed, reason).update();
    }
}
