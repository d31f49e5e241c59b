package io.github.jhtop.tui;

import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.tui.compare.Course;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What processes did in the last minute, as far as the screen has seen it. Those that have ended meanwhile are not in it.
 *
 * @param row in numbers, of those that can be known
 * @param course what they had of the CPUs, all together
 */
record PastMinute(RunRow row, Course course) {

    private static final double SECONDS = 60;

    /** Of processes that are there now; one that never did anything did nothing. */
    static PastMinute of(History history, List<ProcessRow> rows) {
        double[] intervals = history.intervals(SECONDS);
        if (intervals.length == 0) {
            return new PastMinute(RunRow.UNKNOWN, Course.NONE);
        }
        Sums sums = new Sums(history, rows, intervals);
        double[] cpu = sums.each("cpu_percent");
        List<Course.Point> points = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < intervals.length; i++) {
            points.add(new Course.Point(at, at + intervals[i], cpu[i], List.of()));
            at += intervals[i];
        }
        double all = sums.total("cpu_percent") / 100;
        double system = all * sums.systemShare();
        double voluntary = sums.total("voluntary_switches_per_second");
        double involuntary = sums.total("involuntary_switches_per_second");
        RunRow row = new RunRow(
                at,
                new RunRow.Cpu(all - system, system, sums.total("ready_percent") / 100),
                new RunRow.Scheduled(voluntary + involuntary, voluntary, involuntary, Double.NaN),
                new RunRow.Memory(
                        Double.NaN, Arrays.stream(sums.each("rss_bytes")).max().orElse(Double.NaN), Double.NaN),
                RunRow.Work.UNKNOWN,
                rows.size(),
                Double.NaN);
        return new PastMinute(row, new Course(points));
    }

    /** Of all processes together; a sum with an unknown part is unknown. */
    private static final class Sums {
        private final History history;
        private final List<ProcessRow> rows;
        private final double[] intervals;

        Sums(History history, List<ProcessRow> rows, double[] intervals) {
            this.history = history;
            this.rows = rows;
            this.intervals = intervals;
        }

        double[] each(String metric) {
            int count = intervals.length;
            double[] sums = new double[count];
            for (ProcessRow row : rows) {
                double[] values = history.ofProcess(row.id(), ProcessMetrics.of(metric), count);
                double[] there = history.ofProcess(row.id(), ProcessMetrics.of("rss_bytes"), count);
                for (int i = 0; i < count; i++) {
                    sums[i] += Double.isNaN(there[i]) ? 0 : values[i];
                }
            }
            return sums;
        }

        /** Of the CPU time of which it is known, from 0 to 1; ticks may be missing in an interval. */
        double systemShare() {
            double[] cpu = each("cpu_percent");
            double[] system = each("system_percent");
            double told = 0;
            double ofIt = 0;
            for (int i = 0; i < cpu.length; i++) {
                told += Double.isNaN(system[i]) ? 0 : cpu[i] * intervals[i];
                ofIt += Double.isNaN(system[i]) ? 0 : system[i] * intervals[i];
            }
            return told > 0 ? ofIt / told : Arrays.stream(cpu).sum() == 0 ? 0 : Double.NaN;
        }

        /** The rates of all intervals by their lengths. */
        double total(String metric) {
            double[] rates = each(metric);
            double total = 0;
            for (int i = 0; i < intervals.length; i++) {
                total += rates[i] * intervals[i];
            }
            return total;
        }
    }
}
