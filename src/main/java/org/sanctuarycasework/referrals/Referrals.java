package org.sanctuarycasework.referrals;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All referrals. */
public interface Referrals extends Repository<Referral, String> {

    Referral saveAndFlush(Referral referral);

    Optional<Referral> findById(String reference);

    Optional<Referral> findByEscalation(String escalation);

    /** Holds the row to the end of the transaction: whatever changes a referral begins with this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.reference = :reference")
    Optional<Referral> lock(String reference);

    @Query("""
            select r from Referral r where r.organisationId in :organisations
            order by case when r.status = WAITING then 0 else 1 end, case when r.status = WAITING then r.dueAt end, r.madeOn desc, r.reference desc""")
    Slice<Referral> own(Collection<UUID> organisations, Pageable page);
}
