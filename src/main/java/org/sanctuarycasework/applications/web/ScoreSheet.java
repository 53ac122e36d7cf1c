package org.sanctuarycasework.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.funds.Round.Criterion;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The score of each criterion and what is recommended, as it was typed, and what is wrong with it. */
public record ScoreSheet(List<Line> lines, String recommends, String summary, List<Problem> problems) {

    private static final int LONGEST = 4000;

    static ScoreSheet empty(Round round) {
        return new ScoreSheet(lines(round, new LinkedMultiValueMap<>()), "", "", List.of());
    }

    static ScoreSheet read(Round round, MultiValueMap<String, String> input) {
        List<Line> lines = lines(round, input);
        String summary = text(input, "summary");
        List<Problem> problems = new ArrayList<>();
        lines.forEach(line -> line.addProblems(problems));
        String recommends = text(input, "recommends");
        if (Stream.of(Recommends.values()).noneMatch(known -> known.key().equals(recommends))) {
            problems.add(new Problem("recommends", "applications.assess.recommends.missing", null));
        }
        if (summary.isEmpty()) {
            problems.add(new Problem("summary", "applications.assess.summary.missing", null));
        } else if (TypedText.of(summary).isLongerThan(LONGEST)) {
            problems.add(new Problem("summary", "applications.assess.summary.too-long", null));
        }
        return new ScoreSheet(lines, recommends, summary, problems);
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** What is wrong, each with the link to its input. */
    public List<ErrorItem> errors(Site site) {
        return problems.stream()
                .map(problem -> new ErrorItem(site.t(problem.text(), problem.criterion()), "#" + problem.field())).toList();
    }

    /** @return message key of what is wrong with an input, null if nothing is */
    public Problem problemOf(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).findFirst().orElse(null);
    }

    List<Score> scores() {
        return lines.stream().map(line ->
                new Score(line.criterion().key(), Integer.parseInt(line.points()), line.reason())).toList();
    }

    private static List<Line> lines(Round round, MultiValueMap<String, String> input) {
        return round.criteria().stream().map(criterion -> new Line(criterion,
                text(input, "points." + criterion.key()), text(input, "reason." + criterion.key()))).toList();
    }

    private static String text(MultiValueMap<String, String> input, String name) {
        return TypedText.of(input.getFirst(name)).value();
    }

    /** @param text message key, with the name of the criterion as its argument */
    public record Problem(String field, String text, String criterion) {
    }

    /** One criterion with what was typed for it. */
    public record Line(Criterion criterion, String points, String reason) {

        public List<String> scale() {
            return IntStream.rangeClosed(0, criterion.maximum()).mapToObj(String::valueOf).toList();
        }

        public String pointsField() {
            return "points." + criterion.key();
        }

        public String reasonField() {
            return "reason." + criterion.key();
        }

        private void addProblems(List<Problem> problems) {
            if (!scale().contains(points)) {
                problems.add(new Problem(pointsField(), "applications.assess.points.missing", criterion.name()));
            }
            if (reason.isEmpty()) {
                problems.add(new Problem(reasonField(), "applications.assess.reason.missing", criterion.name()));
            } else if (TypedText.of(reason).isLongerThan(LONGEST)) {
                problems.add(new Problem(reasonField(), "applications.assess.reason.too-long", criterion.name()));
            }
        }
    }
}
