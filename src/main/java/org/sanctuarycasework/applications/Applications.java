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

    List<Application> findByOrganisationIdInOrderByStartedAtDesc(Iterable<UUID> organisations, Limit limit);
}
