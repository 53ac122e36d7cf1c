package org.sanctuarycasework.assessments;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what was agreed and tells the feature whose case it is, in the same transaction. */
@Component
class AgreeAssessment {

    private final Assessments assessments;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    AgreeAssessment(Assessments assessments, Timeline timeline, ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.timeline = timeline;
        this.events = events;
    }

    void on(AgreedAssessment agreed) {
        assessments.add(agreed);
        timeline.record(agreed.reference(), Actor.SYSTEM, Audience.INTERNAL, "assessment-agreed",
                Map.of("total", AgreedAssessment.inWords(agreed.total())));
        events.publishEvent(new AssessmentAgreed(agreed));
    }
}
