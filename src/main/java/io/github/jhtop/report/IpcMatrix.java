package io.github.jhtop.report;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How much goes through each mechanism, between threads and between processes. */
final class IpcMatrix {

    private IpcMatrix() {}

    /** Null if fewer than two mechanisms were run. */
    static Block.@Nullable Table of(Words words, List<Study> studies, String parameter) {
        Map<String, Map<String, Cell>> rows = new TreeMap<>();
        TreeSet<String> variants = new TreeSet<>();
        for (Study study : studies) {
            for (Side side : study.sides()) {
                String mechanism = side.parameters().get(parameter);
                if (mechanism != null && side.workload() != null && side.variant() != null) {
                    String variant = side.variant().toString();
                    variants.add(variant);
                    rows.computeIfAbsent(side.workload() + ": " + mechanism, any -> new TreeMap<>())
                            .put(variant, cell(side));
                }
            }
        }
        if (rows.size() < 2) {
            return null;
        }
        List<String> heads = new ArrayList<>(List.of(words.of("ipc.mechanism")));
        heads.addAll(variants);
        List<List<Cell>> lines = new ArrayList<>();
        rows.forEach((mechanism, cells) -> {
            List<Cell> line = new ArrayList<>(List.of(Cell.head(mechanism)));
            variants.forEach(variant -> line.add(cells.getOrDefault(variant, Cell.number("-"))));
            lines.add(line);
        });
        return new Block.Table(words.of("ipc.title"), heads, lines);
    }

    private static Cell cell(Side side) {
        Metric<RunRow> metric = ParameterCurves.metric(String.valueOf(side.workload()));
        Summary summary = side.group().summary(metric);
        return Cell.number(Figures.quantity(metric.unit(), summary.median()) + " (n " + summary.n() + ")");
    }
}
