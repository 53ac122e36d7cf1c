package org.sanctuarycasework.organisations;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All applicants and partners. */
interface Organisations extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    /** Holds it, so that two people who remove each other at the same moment wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> lock(UUID id);

    void flush();

    Organisation save(Organisation organisation);
}
