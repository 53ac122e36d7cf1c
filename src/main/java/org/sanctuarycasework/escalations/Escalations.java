package org.sanctuarycasework.escalations;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All escalations. */
public interface Escalations extends Repository<Escalation, String> {

    Escalation saveAndFlush(Escalation escalation);

    Optional<Escalation> findById(String reference);

    Optional<Escalation> findByFormToken(UUID formToken);

    /** Makes whoever else sends the same page of the form wait until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('escalation ' || :formToken, 0))", nativeQuery = true)
    int lockToken(UUID formToken);

    /** Holds the row to the end of the transaction: every use case that changes an escalation begins with this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Escalation e where e.reference = :reference")
    Optional<Escalation> lock(String reference);
}
