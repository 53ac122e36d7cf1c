package org.sanctuarycasework.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.EscalationFacts.EscalationFact;
import org.sanctuarycasework.escalations.EscalationFacts.TurnFact;
import org.sanctuarycasework.escalations.EscalationStatus;
import org.sanctuarycasework.forum.QuarterTables.Band;
import org.sanctuarycasework.forum.QuarterTables.BoroughTotals;
import org.sanctuarycasework.forum.QuarterTables.Cell;
import org.sanctuarycasework.forum.QuarterTables.Table;

/** The fixed tables of a quarter: what they count, and that nothing beside them says what they hide. */
class CountQuarterTests {

    private static final BoroughTotals NONE = new BoroughTotals(0, 0, 0, 0, null, null, null);

    @Test
    void countsEachEscalationOnceInEachTable() {
        List<EscalationFact> facts = many(30, "housing", "tonight", "no-answer", "settled", 3.0);
        facts.addAll(many(10, "asc", "not-urgent", "other", "street", 100.0));

        QuarterTables tables = CountQuarter.of(facts, Set.of(), 400, NONE);

        assertThat(tables.total()).isEqualTo(40);
        assertThat(tables.perHundredReferrals()).contains(10);
        assertThat(tables.tables()).extracting(Table::key).containsExactly("service", "reason", "urgency", "stage", "outcome");
        assertThat(tables.tables()).allSatisfy(table -> assertThat(table.cells().stream().mapToInt(Cell::count).sum()).isEqualTo(40));
        assertThat(tables.table("urgency").cell("tonight")).isEqualTo(new Cell("tonight", 30, 3, 3, null));
        assertThat(tables.table("urgency").cell("not-urgent")).isEqualTo(new Cell("not-urgent", 10, 100, null, null));
        assertThat(tables.table("stage").cell("1").inTime()).isEqualTo(Band.ALL);
    }

    @Test
    void hangsEveryFigureOnACountThatIsShown() {
        Random random = new Random(7);
        for (int quarter = 0; quarter < 500; quarter++) {
            QuarterTables tables = CountQuarter.of(chance(random, random.nextInt(60)), Set.of(), random.nextInt(200), NONE);
            for (Table table : tables.tables()) {
                assertThat(table.cells()).allSatisfy(cell -> {
                    if (cell.count() == null || cell.count() < 5) {
                        assertThat(cell.medianHours()).isNull();
                    }
                    if (cell.count() == null || cell.count() < 20) {
                        assertThat(cell.longHours()).isNull();
                    }
                    if (cell.inTime() != null) {
                        assertThat(tables.table("stage").cells().stream().filter(other -> other.key().compareTo(cell.key()) >= 0))
                                .allSatisfy(later -> assertThat(later.count()).isNotNull());
                    }
                });
            }
            tables.ways().forEach(way -> assertThat(List.of(tables.table("service").cell(way.service()), tables.table("urgency").cell(way.urgency()),
                    tables.table("outcome").cell(way.outcome()))).allSatisfy(cell -> assertThat(cell.count()).isNotNull()));
            if (tables.total() == null || tables.referrals() == null) {
                assertThat(tables.perHundredReferrals()).isEmpty();
            }
        }
    }

    @Test
    void showsAWayOnlyIfFiveWentIt() {
        List<EscalationFact> facts = many(20, "housing", "tonight", "no-answer", "settled", 3.0);
        assertThat(CountQuarter.of(facts, Set.of(), null, NONE).ways()).hasSize(1);
        List<EscalationFact> various = IntStream.range(0, 20).mapToObj(number -> fact("E" + number, "housing", "tonight", "no-answer", "settled", false, 3.0,
                IntStream.range(0, number / 4).mapToObj(turn -> new TurnFact("housing", 1, false, true)).toList())).toList();
        assertThat(CountQuarter.of(various, Set.of(), null, NONE).ways()).isEmpty();
    }

    @Test
    void showsNoWayOfWhatIsSensitiveOrBeforeACourt() {
        List<EscalationFact> facts = new ArrayList<>(IntStream.range(0, 20).mapToObj(number ->
                fact("E" + number, "housing", "tonight", "no-answer", "settled", true, 3.0, List.of(new TurnFact("housing", 1, false, false)))).toList());
        assertThat(CountQuarter.of(facts, Set.of(), null, NONE).ways()).isEmpty();

        List<EscalationFact> challenged = many(9, "housing", "tonight", "no-answer", "settled", 3.0);
        assertThat(CountQuarter.of(challenged, Set.of("E0", "E1", "E2", "E3", "E4"), null, NONE).ways()).isEmpty();
        assertThat(CountQuarter.of(challenged, Set.of("E0", "E1", "E2", "E3"), null, NONE).ways()).hasSize(1);
    }

    @Test
    void doesNotTellByAMissingTimeHowManyAreOpen() {
        for (int open = 0; open <= 22; open++) {
            List<EscalationFact> facts = many(22 - open, "housing", "tonight", "no-answer", "settled", 3.0);
            IntStream.range(0, open).mapToObj(number -> open("O" + number)).forEach(facts::add);
            for (String table : List.of("urgency", "stage")) {
                Cell cell = CountQuarter.of(facts, Set.of(), null, NONE).table(table).cells().get(0);
                assertThat(cell.medianHours()).as("%d open", open).isNotNull();
                assertThat(cell.longHours()).as("%d open", open).isNotNull();
            }
        }
    }

    @Test
    void tellsNothingWhereTheBreachesTellNearlyAll() {
        List<EscalationFact> facts = many(8, "housing", "tonight", "no-answer", "settled", 3.0);
        facts.addAll(many(2, "housing", "not-urgent", "no-answer", "settled", 3.0));

        assertThat(CountQuarter.of(facts, Set.of(), null, NONE).total()).isEqualTo(10);
        QuarterTables tables = CountQuarter.of(facts, Set.of(), null, new BoroughTotals(8, 8, 0, 0, null, null, null));
        assertThat(tables.total()).isNull();
        assertThat(tables.tables()).allSatisfy(table -> assertThat(table.cells()).allSatisfy(cell -> assertThat(cell.count()).isNull()));
    }

    @Test
    void tellsNothingOfAQuarterWithFewerThanFive() {
        QuarterTables tables = CountQuarter.of(many(4, "housing", "tonight", "no-answer", "settled", 3.0), Set.of(), 3, NONE);
        assertThat(tables.total()).isNull();
        assertThat(tables.referrals()).isNull();
        assertThat(tables.tables()).allSatisfy(table -> assertThat(table.cells()).allSatisfy(cell -> assertThat(cell.count()).isNull()));
    }

    private static List<EscalationFact> many(int count, String service, String urgency, String reason, String outcome, double hours) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(number ->
                fact("E" + number, service, urgency, reason, outcome, false, hours, List.of(new TurnFact(service, 1, false, false)))).toList());
    }

    private static List<EscalationFact> chance(Random random, int count) {
        List<String> services = List.of("housing", "housing", "housing", "asc", "csc", "nrpf", "mash");
        List<String> urgencies = List.of("tonight", "tonight", "within-7-days", "not-urgent");
        return IntStream.range(0, count).mapToObj(number -> {
            int stage = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
            String service = services.get(random.nextInt(7));
            return fact("E" + number, service, urgencies.get(random.nextInt(4)), CountQuarter.REASONS.get(random.nextInt(9)),
                    CountQuarter.OUTCOMES.get(random.nextInt(8)), random.nextInt(8) == 0, random.nextInt(300) * 1.0,
                    IntStream.rangeClosed(1, stage).mapToObj(turn -> new TurnFact(service, turn, turn < stage, false)).toList());
        }).toList();
    }

    private static EscalationFact open(String reference) {
        return new EscalationFact(reference, "housing", "tonight", "no-answer", EscalationStatus.OPEN, null, false, 900.0,
                List.of(new TurnFact("housing", 1, false, false)));
    }

    private static EscalationFact fact(String reference, String service, String urgency, String reason, String outcome, boolean sensitive, double hours,
                                       List<TurnFact> turns) {
        return new EscalationFact(reference, service, urgency, reason, EscalationStatus.CLOSED, outcome, sensitive, hours, turns);
    }
}
