package org.sanctuarycasework.escalations;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
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

    /** The open ones first, each the newest first. */
    @Query("""
            select e from Escalation e where e.organisationId in :organisations
            order by case when e.status = OPEN then 0 else 1 end, e.raisedAt desc, e.reference desc""")
    Slice<Escalation> own(Collection<UUID> organisations, Pageable page);
}
