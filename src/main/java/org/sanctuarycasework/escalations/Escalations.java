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

    /** Holds the row to the end of the transaction: every use case that changes an escalation begins with this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Escalation e where e.reference = :reference")
    Optional<Escalation> lock(String reference);
}
