package org.sanctuarycasework.challenges;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All legal challenges. */
public interface LegalChallenges extends Repository<LegalChallenge, String> {

    LegalChallenge saveAndFlush(LegalChallenge challenge);

    Optional<LegalChallenge> findById(String reference);

    /** Holds the row to the end of the transaction: every use case that changes a challenge begins with this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LegalChallenge c where c.reference = :reference")
    Optional<LegalChallenge> lock(String reference);

    /** References of those about an escalation in which somebody has claimed a task. */
    @Query(value = """
            select distinct c.reference from legal_challenge c join work_item i on i.case_reference = c.reference
            where c.escalation_reference = :escalation and i.open and i.assignee_id = :person order by c.reference""", nativeQuery = true)
    List<String> inWorkOf(UUID person, String escalation);
}
