package org.sanctuarycasework.forum.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forum.Baselines.Baseline;
import org.sanctuarycasework.forum.ClosedQuarters.ClosedQuarter;
import org.sanctuarycasework.forum.QuarterTables.Cell;
import org.sanctuarycasework.forum.QuarterTables.Turn;
import org.sanctuarycasework.forum.QuarterTables;
import org.sanctuarycasework.forum.Reviews.Action;
import org.sanctuarycasework.forum.Reviews.Finding;

/**
 * A closed quarter as it is shown.
 *
 * @param baseline null while it is not set
 * @param words    how its figures are written
 */
public record QuarterView(ClosedQuarter closed, Baseline baseline, List<Finding> findings, List<Action> actions, FiguresInWords words) {

    public QuarterTables tables() {
        return closed.tables();
    }

    public String title() {
        return words.quarter(closed.quarter());
    }

    public String address() {
        return "/forum/escalations/" + closed.quarter().key();
    }

    /** The use of the route against the baseline and the target, in a sentence. */
    public String againstBaseline() {
        if (baseline == null) {
            return words.texts().t("forum.baseline.none");
        }
        String measured = words.texts().t("forum.baseline.is", baseline.escalations(), words.quarter(baseline), baseline.target(),
                baseline.challenges(), baseline.challengesTarget());
        return tables().total() == null ? measured : baseline.change(tables().total())
                .map(change -> words.texts().t(change > 0 ? "forum.baseline.more" : "forum.baseline.less", Math.abs(change)) + " " + measured).orElse(measured);
    }

    /** The figures of the process picture and of the table beside it: only counts that stand in the tables as well. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("escalationRaised", words.texts().t("forum.step.raised"), tables().total(), null));
        for (Cell cell : tables().table("stage").cells()) {
            steps.add(new Step("answerEscalation", words.texts().t("forum.step.stage", cell.key()), cell.count(), cell.medianHours()));
        }
        Cell withdrawn = tables().table("outcome").cell("withdrawn");
        steps.add(new Step("withdrawn", words.texts().t("forum.step.withdrawn"), withdrawn.count(), null));
        Cell silent = tables().table("outcome").cell("not-told");
        steps.add(new Step("outcomeNotReported", words.texts().t("forum.step.not-told"), silent.count(), null));
        return steps;
    }

    /** Lines to be written at the steps of the picture, by the ids of the steps. */
    public Map<String, List<String>> picture() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        steps().forEach(step -> lines.computeIfAbsent(step.activity(), activity -> new ArrayList<>()).add(
                step.label() + ": " + words.count(step.count()) + (step.medianHours() == null ? "" : ", " + words.time(step.medianHours()))));
        return lines;
    }

    /** A way in a sentence for each of its stages. */
    public List<String> turns(QuarterTables.Way way) {
        return way.turns().stream().map(this::turn).toList();
    }

    private String turn(Turn turn) {
        return words.texts().t("forum.way.turn", words.label("service", turn.service()), words.label("stage", String.valueOf(turn.stage())),
                words.texts().t(turn.late() ? "forum.way.late" : "forum.way.in-time")) + (turn.paused() ? " " + words.texts().t("forum.way.paused") : "");
    }

    /** @param activity id in the model */
    public record Step(String activity, String label, Integer count, Integer medianHours) {
    }
}
