package io.github.jhtop.report;

import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Trials;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.LatencyHistogram;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Studies that nobody made. */
final class Studies {

    /** A name that would do harm wherever it is not escaped. */
    static final String HOSTILE = "</style><script>alert(1)</script>|`x`\n# y [z](http://evil) \u202E=cmd \"'&";

    private Studies() {}

    static Origin origin() {
        return new Origin(
                Instant.parse("2026-01-02T03:04:05Z"),
                ZoneOffset.UTC,
                Origin.Effort.QUICK,
                List.of(SafeText.of("jhtop claims run C25 '" + HOSTILE + "'")),
                42L,
                SafeText.of("17"),
                new Environment(
                        new Environment.Machine(SafeText.of(HOSTILE), 2, 4L << 30, null),
                        SafeText.of("Linux"),
                        SafeText.of(HOSTILE),
                        null,
                        SafeText.of("jhtop 1"),
                        null,
                        null,
                        null,
                        null,
                        Environment.Pressure.UNKNOWN));
    }

    static Trace trace(int cores, int moments) {
        List<Trace.Moment> all = IntStream.range(0, moments)
                .mapToObj(i -> new Trace.Moment(
                        (i + 1) / 10.0,
                        shares(cores, i),
                        shares(cores, i + 1),
                        i == 3 ? Double.NaN : 100 + i,
                        10 + i,
                        (64 << 20) + 1000.0 * i,
                        5))
                .toList();
        Trace.ThreadUse thread = new Trace.ThreadUse(7, 8, SafeText.of(HOSTILE), 1.5, 30, 20);
        return new Trace(Trace.thinned(all, Trace.MOST_MOMENTS), List.of(thread), 9);
    }

    private static Map<Integer, Double> shares(int cores, int seed) {
        Map<Integer, Double> shares = new HashMap<>();
        for (int core = 0; core < cores; core++) {
            shares.put(core, (seed * 7919 + core * 104_729) % 101 * 0.99);
        }
        return shares;
    }

    static LatencyHistogram latencies(long slowest) {
        return LatencyHistogram.of(LongStream.range(0, 20_000)
                .map(i -> 1_000_000 + i * i * slowest / 20_000)
                .toArray());
    }

    static Side side(Group group, String variant, int cores, String size) {
        return new Side(
                group,
                SafeText.of("mandelbrot"),
                SafeText.of(variant),
                Map.of("size", size),
                SafeText.of("jhtop lab run mandelbrot:" + variant),
                SafeText.of("run-" + variant),
                trace(cores, 300),
                latencies(variant.length()));
    }

    /** Four sides of thirty rounds on a machine of many cores, with everything that there are charts for. */
    static Study large(List<String> claims, int cores, String size) {
        List<Side> sides = List.of(
                side(Trials.noisy(HOSTILE, 30, 1.0, 1), "single", cores, size),
                side(Trials.noisy("mandelbrot:threads", 30, 0.6, 2), "threads", cores, size),
                side(Trials.noisy("mandelbrot:processes", 30, 1.4, 3), "processes", cores, size),
                side(Trials.noisy("mandelbrot:process-pool", 30, 0.8, 4), "process-pool", cores, size));
        return new Study(
                claims,
                sides,
                true,
                List.of(RunMetrics.of("wall_seconds"), RunMetrics.of("switches")),
                1.1,
                new Noise(30, 3, 1, Map.of(Disturbance.OTHERS, 3), new Interval(0.97, 1.02)),
                List.of(new Exclusion(
                        SafeText.of("run-1"), SafeText.of(HOSTILE), 3, SafeText.of("its result is wrong"))));
    }
}
