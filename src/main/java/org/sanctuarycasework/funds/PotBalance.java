package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How the money of a pot stands, capital and revenue apart. */
public record PotBalance(UUID pot, String name, Line capital, Line revenue) {

    /** The sum over pots. */
    public static PotBalance total(List<PotBalance> pots, String name) {
        return new PotBalance(null, name, sum(pots, PotBalance::capital), sum(pots, PotBalance::revenue));
    }

    public Line of(Money.Kind kind) {
        return kind == Money.Kind.CAPITAL ? capital : revenue;
    }

    private static Line sum(List<PotBalance> pots, Function<PotBalance, Line> line) {
        return pots.stream().map(line).reduce(Line.NOTHING, Line::plus);
    }

    /** Pounds of one kind; what is paid is a part of what is committed. */
    public record Line(BigDecimal allocated, BigDecimal requested, BigDecimal recommended, BigDecimal earmarked,
                       BigDecimal committed, BigDecimal paid, BigDecimal returned) {

        static final Line NOTHING = new Line(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** What can still be given away. */
        public BigDecimal left() {
            return allocated.subtract(earmarked).subtract(committed).add(returned);
        }

        Line plus(Line other) {
            return new Line(allocated.add(other.allocated), requested.add(other.requested),
                    recommended.add(other.recommended), earmarked.add(other.earmarked),
                    committed.add(other.committed), paid.add(other.paid), returned.add(other.returned));
        }
    }
}
