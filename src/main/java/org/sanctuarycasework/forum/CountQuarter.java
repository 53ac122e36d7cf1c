package org.sanctuarycasework.forum;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctuarycasework.escalations.EscalationFacts.EscalationFact;
import org.sanctuarycasework.escalations.EscalationFacts.TurnFact;
import org.sanctuarycasework.escalations.EscalationStatus;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.Urgency;
import org.sanctuarycasework.forum.QuarterTables.Band;
import org.sanctuarycasework.forum.QuarterTables.BoroughTotals;
import org.sanctuarycasework.forum.QuarterTables.Cell;
import org.sanctuarycasework.forum.QuarterTables.Table;
import org.sanctuarycasework.forum.QuarterTables.Turn;
import org.sanctuarycasework.forum.QuarterTables.Way;

/**
 * Makes the fixed tables of a quarter out of the facts. All tables count the same escalations, one attribute each, so that
 * nothing but the total ties them together; every further figure hangs on counts that are shown (decision 0014).
 */
final class CountQuarter {

    static final List<String> REASONS = List.of("no-answer", "told-to-come-back", "interim-refused", "unsuitable", "duty-ended",
            "assessment-refused", "nrpf-unclear", "asylum-move-on", "other");
    static final List<String> STAGES = List.of("1", "2", "3", "4");
    static final List<String> OUTCOMES = List.of("settled", "temporary", "asylum", "friends", "hotel", "street", "moved-away", "unknown",
            "not-told", "withdrawn", "open");
    /** From so many on a median is shown. */
    private static final int FOR_MEDIAN = 5;
    /** From so many on a 90th percentile or a share is shown. */
    private static final int FOR_SHARES = 20;
    private static final int ALIKE = Disclosure.SMALLEST;

    private final List<EscalationFact> facts;
    private final int breaches;

    private CountQuarter(List<EscalationFact> facts, int breaches) {
        this.facts = facts;
        this.breaches = breaches;
    }

    /**
     * @param challenged references of those that a legal challenge is about
     * @param referrals  null if nobody counts them
     */
    static QuarterTables of(List<EscalationFact> facts, Set<String> challenged, Integer referrals, BoroughTotals totals) {
        CountQuarter count = new CountQuarter(facts, totals.possible());
        Table services = count.table("service", keys(ServiceArea.values(), ServiceArea::key), EscalationFact::service, false);
        Table urgencies = count.table("urgency", keys(Urgency.values(), Urgency::key), EscalationFact::urgency, true);
        Table outcomes = count.table("outcome", OUTCOMES, CountQuarter::outcome, false);
        Table stages = count.withShares(count.table("stage", STAGES, fact -> String.valueOf(fact.stage()), true));
        List<Table> tables = List.of(services, count.table("reason", REASONS, EscalationFact::reason, false), urgencies, stages, outcomes);
        if (count.isToldByBreaches()) {
            return new QuarterTables(null, referrals == null ? null : Disclosure.shown(referrals), tables.stream().map(CountQuarter::hidden).toList(),
                    totals, List.of());
        }
        return new QuarterTables(Disclosure.shown(facts.size()), referrals == null ? null : Disclosure.shown(referrals), tables, totals,
                count.ways(challenged, services, urgencies, stages, outcomes));
    }

    private Table table(String key, List<String> keys, Function<EscalationFact, String> attribute, boolean withTimes) {
        List<Integer> shown = Disclosure.shown(counts(keys, attribute), keys.stream().map(this::atLeast).toList());
        return new Table(key, IntStream.range(0, keys.size()).mapToObj(place -> {
            List<Double> hours = withTimes && shown.get(place) != null
                    ? hours(fact -> attribute.apply(fact).equals(keys.get(place))) : List.of();
            return new Cell(keys.get(place), shown.get(place), percentile(hours, 0.5, FOR_MEDIAN), percentile(hours, 0.9, FOR_SHARES), null);
        }).toList());
    }

    private List<Integer> counts(List<String> keys, Function<EscalationFact, String> attribute) {
        return keys.stream().map(value -> (int) facts.stream().filter(fact -> attribute.apply(fact).equals(value)).count()).toList();
    }

    /** Each possible breach, and their number is exact, is of a case of tonight. */
    private int atLeast(String key) {
        return key.equals(Urgency.TONIGHT.key()) ? breaches : 0;
    }

    private boolean isToldByBreaches() {
        List<String> urgencies = keys(Urgency.values(), Urgency::key);
        return Disclosure.isToldByOthers(counts(urgencies, EscalationFact::urgency), urgencies.stream().map(this::atLeast).toList());
    }

    private static Table hidden(Table table) {
        return new Table(table.key(), table.cells().stream().map(cell -> new Cell(cell.key(), null, null, null, null)).toList());
    }

    /** How many turns of a stage came in time says how many went on: so only where those counts are shown as well. */
    private Table withShares(Table stages) {
        return new Table(stages.key(), stages.cells().stream().map(cell -> {
            int stage = Integer.parseInt(cell.key());
            List<TurnFact> turns = facts.stream().flatMap(fact -> fact.turns().stream()).filter(turn -> turn.stage() == stage).toList();
            boolean shown = turns.size() >= FOR_SHARES && stages.cells().stream()
                    .filter(other -> Integer.parseInt(other.key()) >= stage).allMatch(other -> other.count() != null);
            int inTime = (int) turns.stream().filter(turn -> !turn.late()).count();
            return new Cell(cell.key(), cell.count(), cell.medianHours(), cell.longHours(), shown ? Band.of(inTime, turns.size()) : null);
        }).toList());
    }

    /** Never with domestic abuse, a child at risk or a legal challenge; how many went one way is not told. */
    private List<Way> ways(Set<String> challenged, Table services, Table urgencies, Table stages, Table outcomes) {
        return facts.stream()
                .filter(fact -> !fact.sensitive() && !challenged.contains(fact.reference()) && fact.status() == EscalationStatus.CLOSED)
                .filter(fact -> isShown(services, fact.service()) && isShown(urgencies, fact.urgency())
                        && isShown(stages, String.valueOf(fact.stage())) && isShown(outcomes, outcome(fact)))
                .collect(Collectors.groupingBy(CountQuarter::way, Collectors.counting())).entrySet().stream()
                .filter(way -> way.getValue() >= ALIKE).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Way::toString)).toList();
    }

    private static boolean isShown(Table table, String key) {
        return table.cell(key).count() != null;
    }

    private static Way way(EscalationFact fact) {
        return new Way(fact.service(), fact.urgency(), outcome(fact), fact.turns().stream()
                .map(turn -> new Turn(turn.service(), turn.stage(), turn.late(), turn.paused())).toList());
    }

    private List<Double> hours(Predicate<EscalationFact> wanted) {
        return facts.stream().filter(wanted).map(EscalationFact::hours).sorted().toList();
    }

    /** @return null for fewer than wanted; rounded to whole hours otherwise */
    private static Integer percentile(List<Double> sorted, double share, int wanted) {
        return sorted.size() < wanted ? null : (int) Math.round(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }

    private static String outcome(EscalationFact fact) {
        return switch (fact.status()) {
            case OPEN -> "open";
            case WITHDRAWN -> "withdrawn";
            case CLOSED -> fact.outcome() == null ? "not-told" : fact.outcome();
        };
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Stream.of(values).map(key).toList();
    }
}
