package org.sanctuarycasework.disclosures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All disclosures. */
public interface Disclosures extends Repository<Disclosure, UUID> {

    Disclosure saveAndFlush(Disclosure disclosure);

    Optional<Disclosure> findById(UUID id);

    /** Of its escalation, to hold that one before the disclosure is read. */
    @Query("select d.reference from Disclosure d where d.id = :id")
    Optional<String> referenceOf(UUID id);

    List<Disclosure> findByReferenceOrderByAskedAtDesc(String reference, Limit limit);

    int countByReferenceAndStatus(String reference, DisclosureStatus status);

    @Query("select d.askedBy from Disclosure d where d.reference = :reference")
    Set<UUID> askersOf(String reference);
}
