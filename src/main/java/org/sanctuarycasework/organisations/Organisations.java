package org.sanctuarycasework.organisations;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All applicants and partners. */
interface Organisations extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    Organisation save(Organisation organisation);
}
