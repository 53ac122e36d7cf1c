package org.sanctuarycasework.assessments;

/** What the use cases tell the process of an assessment. */
public interface AssessmentProcess {

    void assessed(String taskId);

    /** Another person is asked instead. */
    void interestDeclared(String taskId);

    void moderated(String taskId);
}
