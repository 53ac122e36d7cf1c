package org.sanctuarycasework.applications.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotBalance;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;

/**
 * The ranking of one pot, with the line where its money ends.
 *
 * @param balances of all pots of the round
 * @param counts   of applications in the ranking, by ward; the borough-wide pot has the empty key
 * @param waiting  number of applications that wait for Mayor and Cabinet in the whole round
 * @param leftOut  number of applications of the reader's own organisations, which are not in the ranking of any pot
 */
public record PanelView(Round round, Pot pot, List<PotBalance> balances, Map<String, Integer> counts, List<Line> lines,
                        PanelSheet sheet, long waiting, int leftOut, Actor reader) {

    static PanelView of(Round round, Pot pot, List<PotBalance> balances, Map<String, Integer> counts, List<PanelRow> rows,
                        PanelSheet sheet, long waiting, int leftOut, Actor reader) {
        return new PanelView(round, pot, balances, counts, lines(pot, rows, row -> isFor(reader, row)), sheet, waiting,
                leftOut, reader);
    }

    /** @param rows those of the pot, in the order of their scores */
    static List<Line> lines(Pot pot, List<PanelRow> rows, Predicate<PanelRow> isOpen) {
        List<Line> lines = new ArrayList<>();
        Set<Money.Kind> ended = EnumSet.noneOf(Money.Kind.class);
        Money sum = Money.NONE;
        for (PanelRow row : rows) {
            sum = sum.plus(row.counted());
            List<Money.Kind> endsHere = new ArrayList<>();
            for (Money.Kind kind : Money.Kind.values()) {
                if (sum.of(kind).compareTo(pot.of(kind)) > 0 && ended.add(kind)) {
                    endsHere.add(kind);
                }
            }
            lines.add(new Line(lines.size() + 1, row, sum, endsHere, isOpen.test(row)));
        }
        return lines;
    }

    /** True if the reader may recommend or decide it here; what Mayor and Cabinet decide has a page of its own. */
    static boolean isFor(Actor reader, PanelRow row) {
        PanelRow.Waiting waiting = row.waiting();
        if (waiting == null || waiting.isForCabinet()) {
            return false;
        }
        return waiting.isDecision() ? reader.teams().contains(waiting.team()) && !reader.isSamePersonAs(row.recommender())
                : waiting.isRecommendation() && reader.is(Role.GRANTS_OFFICER, Role.GRANTS_MANAGER);
    }

    public String address() {
        return "/rounds/" + round.fund() + "/" + round.key() + "/panel";
    }

    /** The address of the ranking of a pot. */
    public String address(Pot other) {
        return address() + "?pot=" + key(other);
    }

    /** The pot in addresses. */
    public static String key(Pot pot) {
        return pot.isBoroughWide() ? "borough-wide" : pot.ward();
    }

    public int count(Pot other) {
        return counts.getOrDefault(other.isBoroughWide() ? "" : other.ward(), 0);
    }

    public PotBalance balance() {
        return balances.stream().filter(balance -> balance.pot().equals(pot.id())).findFirst().orElseThrow();
    }

    public boolean mayJudge() {
        return lines.stream().anyMatch(Line::open);
    }

    public boolean maySupportCabinet() {
        return reader.is(Role.CABINET_SUPPORT) && waiting > 0;
    }

    /**
     * An application in its place.
     *
     * @param sum       of this and all before it
     * @param moneyEnds the kinds of money of which the pot has too little from here on
     * @param open      true if the reader may recommend or decide it here
     */
    public record Line(int rank, PanelRow row, Money sum, List<Money.Kind> moneyEnds, boolean open) {
    }
}
