package org.sanctuarycasework.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All applications, of every round. */
public interface Applications extends Repository<Application, String> {

    Application saveAndFlush(Application application);

    Optional<Application> findById(String reference);

    /** Holds the row to the end of the transaction: every use case that changes an application begins with this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.reference = :reference")
    Optional<Application> lock(String reference);

    /** Makes whoever else begins one for the organisation wait until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('begin ' || :organisation, 0))", nativeQuery = true)
    int lockBeginning(UUID organisation);

    /** Drafts that somebody began in a round and has not written in since. */
    @Query("""
            select a from Application a
            where a.organisationId = :organisation and a.roundId = :round and a.startedBy = :person
              and a.status = IN_PROGRESS and a.savedAt = a.startedAt""")
    List<Application> untouched(UUID organisation, UUID round, UUID person);

    List<Application> findByOrganisationIdInOrderByStartedAtDesc(Iterable<UUID> organisations, Limit limit);

    List<Application> findByAssistedByOrderBySavedAtDesc(UUID officer, Limit limit);
}
