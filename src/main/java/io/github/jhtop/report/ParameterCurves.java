package io.github.jhtop.report;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.report.ParameterCurve.Point;
import io.github.jhtop.stats.RankEstimate;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs that differ in one parameter alone, also in different experiments, and makes curves of them: speed-up with its
 * break-even, throughput of locks, memory by units, and whatever else was varied.
 */
final class ParameterCurves {

    /** By which quantity runs of a workload are looked at; of all others by time. */
    private static final Map<String, String> METRICS = Map.of(
            "locks", "operations_per_second",
            "footprint", "peak_pss_bytes",
            "ipc-latency", "operations_per_second",
            "ipc-bulk", "operations_per_second",
            "pingpong", "p50_ms",
            "spawn", "operations_per_second",
            "server", "p50_ms",
            "services", "p90_ms");
    /** The variant that everything else is a speed-up of. */
    private static final String SEQUENTIAL = "single";
    /** How data goes from one to the other: a matrix tells more than a curve. */
    private static final String MECHANISM = "mechanism";

    private ParameterCurves() {}

    /** A side in its study, and the value of what is varied. */
    private record Member(int study, boolean paired, Side side, String variant, String value) {}

    /** What all members of a curve have in common. */
    private record Family(String workload, String parameter, Map<String, String> rest) {}

    /** All curves that the studies have the runs for; none is fine. */
    static List<Block> of(Words words, List<Study> studies) {
        Map<Family, List<Member>> families = new LinkedHashMap<>();
        for (int i = 0; i < studies.size(); i++) {
            for (Side side : studies.get(i).sides()) {
                for (String parameter : side.parameters().keySet()) {
                    add(families, i, studies.get(i).paired(), side, parameter);
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        families.forEach((family, members) -> {
            if (family.parameter().equals(MECHANISM)) {
                return;
            }
            addIfKnown(blocks, speedUp(words, family, members));
            addIfKnown(blocks, quantity(words, family, members));
        });
        addIfKnown(blocks, IpcMatrix.of(words, studies, MECHANISM));
        return blocks;
    }

    private static void addIfKnown(List<Block> blocks, @Nullable Block block) {
        if (block != null) {
            blocks.add(block);
        }
    }

    private static void add(
            Map<Family, List<Member>> families, int study, boolean paired, Side side, String parameter) {
        SafeText workload = side.workload();
        SafeText variant = side.variant();
        if (workload == null || variant == null) {
            return;
        }
        Map<String, String> rest = new TreeMap<>(side.parameters());
        rest.remove(parameter);
        String value = side.parameters().getOrDefault(parameter, "");
        families.computeIfAbsent(new Family(workload.toString(), parameter, rest), any -> new ArrayList<>())
                .add(new Member(study, paired, side, variant.toString(), value));
    }

    static Metric<RunRow> metric(String workload) {
        return RunMetrics.of(METRICS.getOrDefault(workload, "wall_seconds"));
    }

    private static ParameterCurve.@Nullable Axes axes(Family family, Map<String, List<Point>> curves) {
        TreeSet<String> values = new TreeSet<>(ParameterCurve.BY_SIZE);
        curves.values().forEach(points -> points.forEach(point -> values.add(point.at())));
        boolean isCurve = curves.values().stream()
                .anyMatch(points -> points.stream().map(Point::at).distinct().count() >= 2);
        return isCurve ? new ParameterCurve.Axes(family.workload(), family.parameter(), List.copyOf(values)) : null;
    }

    /** How many times faster than one after the other. */
    private static Block.@Nullable Figure speedUp(Words words, Family family, List<Member> members) {
        Map<String, List<Point>> curves = new TreeMap<>();
        Metric<RunRow> wall = RunMetrics.of("wall_seconds");
        Terms terms = Terms.usual(true);
        for (Member single : members) {
            if (!single.variant().equals(SEQUENTIAL)) {
                continue;
            }
            for (Member other : members) {
                boolean beside =
                        other.study() == single.study() && other.value().equals(single.value());
                if (!beside || other.variant().equals(SEQUENTIAL) || has(curves, other)) {
                    continue;
                }
                Terms own = new Terms(single.paired(), terms.confidence(), terms.minimumEffect(), wall.id());
                Effect effect = Comparison.of(
                                own, List.of(other.side().group(), single.side().group()), Noise.UNKNOWN, List.of())
                        .contrasts()
                        .get(0)
                        .primary()
                        .effect();
                put(curves, other.variant(), Point.of(other.value(), effect));
            }
        }
        ParameterCurve.Axes axes = axes(family, curves);
        return axes == null ? null : ParameterCurve.speedUp(words, axes, curves);
    }

    /** One experiment tells of a point; to compare again would tell the same of others. */
    private static boolean has(Map<String, List<Point>> curves, Member member) {
        return curves.getOrDefault(member.variant(), List.of()).stream()
                .anyMatch(point -> point.at().equals(member.value()));
    }

    private static void put(Map<String, List<Point>> curves, String variant, @Nullable Point point) {
        if (point == null) {
            return;
        }
        List<Point> points = curves.computeIfAbsent(variant, any -> new ArrayList<>());
        if (points.stream().noneMatch(other -> other.at().equals(point.at()))) {
            points.add(point);
        }
    }

    private static Block.@Nullable Figure quantity(Words words, Family family, List<Member> members) {
        Metric<RunRow> metric = metric(family.workload());
        Map<String, List<Point>> curves = new TreeMap<>();
        for (Member member : members) {
            put(
                    curves,
                    member.variant(),
                    Point.of(member.value(), member.side().group().summary(metric)));
        }
        ParameterCurve.Axes axes = axes(family, curves);
        if (axes == null) {
            return null;
        }
        double usual = Summary.of(curves.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Point::value)
                        .toArray())
                .median();
        Scale scale = Scale.of(metric.unit(), usual);
        return ParameterCurve.quantity(words, axes, curves, metric, scale);
    }

    /** How much each further unit makes; NaN if the parameter is no number. */
    static double slope(List<Point> points) {
        double[] x = points.stream()
                .mapToDouble(point -> ParameterCurve.size(point.at()))
                .toArray();
        double[] y = points.stream().mapToDouble(Point::value).toArray();
        boolean known = points.size() > 1;
        for (int i = 0; i < x.length; i++) {
            known &= Double.isFinite(x[i]) && Double.isFinite(y[i]);
        }
        return known ? RankEstimate.ofSlope(x, y).value() : Double.NaN;
    }
}
