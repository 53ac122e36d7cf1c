package org.sanctuarycasework.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.sanctuarycasework.benchmark.Measurements.Measured;

/** What was measured, written out as a table of milliseconds and statements. */
class SpeedTable {

    private static final String LINE = "%-82s %5s %7s %7s %7s %7s %10s%n";
    /** What is wanted of nineteen of twenty requests, in milliseconds; files apart. */
    private static final int WANTED = 60;

    private final Map<String, List<Measured>> requests;

    SpeedTable(Map<String, List<Measured>> requests) {
        this.requests = requests;
    }

    String times() {
        StringBuilder table = new StringBuilder();
        table.append(LINE.formatted("request", "n", "p50", "p95", "max", "cpu p50", "statements"));
        requests.forEach((name, measured) -> {
            double p95 = at(0.95, measured, Measured::millis);
            table.append(LINE.formatted(name, measured.size(), millis(at(0.5, measured, Measured::millis)), millis(p95),
                    millis(at(1, measured, Measured::millis)), millis(at(0.5, measured, Measured::cpuMillis)),
                    "%.0f-%.0f".formatted(at(0.5, measured, one -> one.statements().size()),
                            at(1, measured, one -> one.statements().size()))
                            + (p95 > WANTED && !name.endsWith("(files)") ? "  over " + WANTED + " ms" : "")));
        });
        return table.toString();
    }

    /** The statements that one request sent several times, by request. */
    String repeatedStatements() {
        StringBuilder table = new StringBuilder();
        requests.forEach((name, measured) -> {
            Map<String, Long> most = measured.stream().max((one, other) ->
                    one.statements().size() - other.statements().size()).orElseThrow().statements().stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            most.forEach((sql, times) -> {
                if (times > 1) {
                    table.append("%-82s %5d x %.120s%n".formatted(name, times, sql));
                }
            });
        });
        return table.toString();
    }

    private static double at(double share, List<Measured> measured, ToDoubleFunction<Measured> figure) {
        double[] sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static String millis(double millis) {
        return "%.1f".formatted(millis);
    }
}
