package org.sanctuarycasework.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up the entries of all pots of a round in one statement. */
final class PotBalances {

    private PotBalances() {
    }

    static List<PotBalance> read(JdbcClient database, UUID roundId) {
        Map<Integer, PotBalance> balances = new TreeMap<>();
        database.sql("""
                        select p.id, coalesce(w.name, :boroughWide) as name, m.money, m.allocated,
                               coalesce(sum(e.amount) filter (where e.kind = 'REQUESTED'), 0) as requested,
                               coalesce(sum(e.amount) filter (where e.kind = 'RECOMMENDED'), 0) as recommended,
                               coalesce(sum(e.amount) filter (where e.kind = 'EARMARKED'), 0) as earmarked,
                               coalesce(sum(e.amount) filter (where e.kind = 'COMMITTED'), 0) as committed,
                               coalesce(sum(e.amount) filter (where e.kind = 'PAID'), 0) as paid,
                               coalesce(sum(e.amount) filter (where e.kind = 'RETURNED'), 0) as returned
                          from pot p
                          left join ward w on w.code = p.ward
                          cross join lateral (values ('CAPITAL', p.capital), ('REVENUE', p.revenue)) m (money, allocated)
                          left join pot_entry e on e.pot_id = p.id and e.money = m.money
                         where p.round_id = :round
                         group by p.id, w.name, m.money, m.allocated
                         order by w.name nulls last, p.id, m.money""")
                .param("boroughWide", Pot.BOROUGH_WIDE).param("round", roundId)
                .query((row, number) -> balances.merge(number / 2, balance(row),
                        (capital, revenue) -> new PotBalance(capital.pot(), capital.name(), capital.capital(), revenue.revenue())))
                .list();
        return List.copyOf(balances.values());
    }

    /** Each pot has two rows, the one of its capital first. */
    private static PotBalance balance(ResultSet row) throws SQLException {
        PotBalance.Line line = new PotBalance.Line(row.getBigDecimal("allocated"), row.getBigDecimal("requested"),
                row.getBigDecimal("recommended"), row.getBigDecimal("earmarked"), row.getBigDecimal("committed"),
                row.getBigDecimal("paid"), row.getBigDecimal("returned"));
        return new PotBalance(row.getObject("id", UUID.class), row.getString("name"), line, line);
    }
}
