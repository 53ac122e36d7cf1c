package org.sanctuarycasework.assessments;

/** Two people assessed a case and it is agreed what counts; told in the same transaction. */
public record AssessmentAgreed(AgreedAssessment agreed) {
}
