package org.sanctuarycasework.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is true of every case, whatever it is about; what is special to its kind is kept by the feature that opened it. */
@Entity
public class CaseFile {

    @Id
    private String reference;
    private String kind;
    private String programme;
    private String title;
    private UUID organisationId;
    private String ward;
    private String stage;
    private Instant openedAt;
    private Instant closedAt;
    private boolean confidential;
    /** Written by whoever erases. */
    @Column(insertable = false, updatable = false)
    private Instant erasedAt;

    protected CaseFile() {
    }

    /**
     * @param kind      names the {@link CasePolicy} that says who of the staff may read it
     * @param programme key of the fund or programme, for filters
     * @param organisationId whose case it is; null for the council's own
     * @param stage     key of where it stands, for filters and lists
     */
    public static CaseFile open(String reference, String kind, String programme, String title, UUID organisationId,
                                String stage, Instant at) {
        CaseFile file = new CaseFile();
        file.reference = reference;
        file.kind = kind;
        file.programme = programme;
        file.title = title;
        file.organisationId = organisationId;
        file.stage = stage;
        file.openedAt = at;
        return file;
    }

    /** From now on its tasks are seen by the teams they are for only, and not by all staff. */
    public CaseFile keepConfidential() {
        confidential = true;
        return this;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void rename(String newTitle) {
        title = newTitle;
    }

    /** @param newWard code of the ward, null for the whole borough */
    public void placeIn(String newWard) {
        ward = newWard;
    }

    public void close(String lastStage, Instant at) {
        stage = lastStage;
        closedAt = at;
    }

    /** Also opens a closed case again, as after an appeal. */
    public void moveTo(String newStage) {
        stage = newStage;
        closedAt = null;
    }

    public String reference() {
        return reference;
    }

    public String kind() {
        return kind;
    }

    public String programme() {
        return programme;
    }

    public String title() {
        return title;
    }

    /** Null for a case of the council's own. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Code of the ward, null for the whole borough. */
    public String ward() {
        return ward;
    }

    public String stage() {
        return stage;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while the case is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** True once nothing is left of it but facts without a name. */
    public boolean isErased() {
        return erasedAt != null;
    }
}
