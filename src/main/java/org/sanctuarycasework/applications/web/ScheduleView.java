package org.sanctuarycasework.applications.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Reported;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotBalance;
import org.sanctuarycasework.funds.Round;

/**
 * All pots of a round with their rankings, as they stood on a day.
 *
 * @param balances of all pots, the wards by name, then the borough-wide pot
 * @param pots     those with applications, in the same order
 * @param left     number of applications that are not listed, because there are too many for a report
 * @param leftOut  number of applications of the reader's own organisations, which are not listed either
 * @param reported by reference
 */
public record ScheduleView(Round round, LocalDate on, List<PotBalance> balances, List<PotRanking> pots, int left,
                           int leftOut, Map<String, Reported> reported) {

    /** More take more memory than one request should have. */
    static final int MOST = 1_000;

    /**
     * @param best   highest score first
     * @param counts of applications in the ranking by ward, listed or not
     */
    static ScheduleView of(Round round, LocalDate on, List<PotBalance> balances, List<Reported> best,
                           Map<String, Integer> counts, int leftOut) {
        List<PanelRow> rows = best.stream().map(Reported::row).toList();
        List<PotRanking> pots = balances.stream().map(balance -> pot(round, balance)).map(pot -> PotRanking.of(pot, rows))
                .filter(pot -> !pot.lines().isEmpty()).toList();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ScheduleView(round, on, balances, pots, all - best.size(), leftOut,
                best.stream().collect(Collectors.toMap(each -> each.row().reference(), each -> each)));
    }

    private static Pot pot(Round round, PotBalance balance) {
        return round.pots().stream().filter(pot -> pot.id().equals(balance.pot())).findFirst().orElseThrow();
    }

    /** A pot and its applications by score. */
    public record PotRanking(Pot pot, List<PanelView.Line> lines) {

        static PotRanking of(Pot pot, List<PanelRow> rows) {
            return new PotRanking(pot, PanelView.lines(pot,
                    rows.stream().filter(row -> Objects.equals(row.ward(), pot.ward())).toList(), row -> false));
        }
    }
}
