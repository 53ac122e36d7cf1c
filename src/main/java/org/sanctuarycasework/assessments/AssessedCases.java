package org.sanctuarycasework.assessments;

import java.util.UUID;

import org.sanctuarycasework.funds.Round;

/** The cases that are assessed; the feature that has them says what an assessment has to know. */
public interface AssessedCases {

    /** Holds the case to the end of the transaction: every use case of an assessment begins with this. */
    Assessed lock(String reference);

    Assessed of(String reference);

    /** An application in its round. */
    record Assessed(String reference, UUID organisationId, Round round) {
    }
}
