package org.sanctuarycasework.assessments;

import java.time.Clock;
import java.util.List;

import org.sanctuarycasework.engine.ProcessStep;

/** Compares the two assessments of a case: agreed on their mean if they are close enough. */
@ProcessStep
public class CompareAssessments {

    private final Assessments assessments;
    private final AssessedCases cases;
    private final AgreeAssessment agree;
    private final Clock clock;

    CompareAssessments(Assessments assessments, AssessedCases cases, AgreeAssessment agree, Clock clock) {
        this.assessments = assessments;
        this.cases = cases;
        this.agree = agree;
        this.clock = clock;
    }

    /** @return true if they differ, so that somebody has to moderate */
    public boolean compare(String reference) {
        List<Assessment> both = assessments.ofCycle(reference, assessments.cycle(reference));
        var round = cases.of(reference).round();
        if (AgreedAssessment.differ(round, both.get(0), both.get(1))) {
            return true;
        }
        agree.on(AgreedAssessment.mean(round, both.get(0), both.get(1), clock.instant()));
        return false;
    }
}
