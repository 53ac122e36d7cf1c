package org.sanctuarycasework.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All cases. */
@Repository
public class CaseFiles {

    private final EntityManager entities;

    CaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once, so that rows of other tables can refer to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseFile file) {
        entities.persist(file);
        entities.flush();
    }

    public Optional<CaseFile> find(String reference) {
        return Optional.ofNullable(entities.find(CaseFile.class, reference));
    }

    /**
     * Keeps others from changing the case until the transaction ends, and reads it as it is now.
     *
     * @throws CaseNotFound if there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile lock(String reference) {
        CaseFile file = find(reference).orElseThrow(() -> new CaseNotFound(reference));
        entities.flush();
        entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }
}
