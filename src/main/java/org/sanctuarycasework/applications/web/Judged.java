package org.sanctuarycasework.applications.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanctuarycasework.applications.Appeal;
import org.sanctuarycasework.applications.Consultation;
import org.sanctuarycasework.applications.Decision;
import org.sanctuarycasework.applications.Feedback;
import org.sanctuarycasework.applications.Recommendation;
import org.sanctuarycasework.assessments.AgreedAssessment;
import org.sanctuarycasework.assessments.Assessment;
import org.sanctuarycasework.assessments.Moderation;

/** What was said about an application; each is null before there is one. */
public record Judged(Assessed assessed, Consultation consultation, Feedback feedback, Recommendation recommendation,
                     Decision decision, Appeal appeal) {

    static final Judged NOTHING = new Judged(new Assessed(List.of(), null, null), null, null, null, null, null);

    /** What the page shows of it, in the order of its making. */
    public enum Part {
        SCORES, CONSULTATION, RECOMMENDATION, DECISION, APPEAL
    }

    /** What there is, with what was said last in front. */
    public List<Part> newestFirst() {
        Map<Part, Instant> said = new EnumMap<>(Part.class);
        assessed.newest().ifPresent(at -> said.put(Part.SCORES, at));
        Optional.ofNullable(consultation).ifPresent(each -> said.put(Part.CONSULTATION, each.at()));
        Optional.ofNullable(recommendation).ifPresent(each -> said.put(Part.RECOMMENDATION, each.at()));
        Optional.ofNullable(decision).ifPresent(each -> said.put(Part.DECISION, each.at()));
        Optional.ofNullable(appeal).ifPresent(each -> said.put(Part.APPEAL, each.isHeard() ? each.heardAt() : each.madeAt()));
        return said.keySet().stream().sorted(Comparator.comparing((Part part) -> said.get(part))
                .thenComparing(Comparator.naturalOrder()).reversed()).toList();
    }

    /**
     * The assessments as far as the reader may see them.
     *
     * @param moderation null if there is none
     * @param agreed     null until it is agreed what counts
     */
    public record Assessed(List<Assessment> assessments, Moderation moderation, AgreedAssessment agreed) {

        private Optional<Instant> newest() {
            return Stream.concat(assessments.stream().map(Assessment::at), Stream.ofNullable(agreed).map(AgreedAssessment::at))
                    .max(Comparator.naturalOrder());
        }
    }
}
