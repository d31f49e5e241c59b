package io.github.jhtop.model;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What processes used in a span of time; a sum with an unknown part is unknown. */
record Use(
        double userSeconds,
        double systemSeconds,
        double readySeconds,
        double switches,
        double voluntary,
        double involuntary) {

    /** Nobody did anything. */
    static final Use NOTHING = new Use(0, 0, 0, 0, 0, 0);

    /** What the rates of an interval come to. */
    static Use of(Collection<ProcessRow> rows, double seconds) {
        return new Use(
                sum(rows, row -> row.cpu().userPercent()) / 100 * seconds,
                sum(rows, row -> row.cpu().systemPercent()) / 100 * seconds,
                sum(rows, row -> row.cpu().readyPercent()) / 100 * seconds,
                sum(rows, row -> row.switches().totalPerSecond()) * seconds,
                sum(rows, row -> row.switches().voluntaryPerSecond()) * seconds,
                sum(rows, row -> row.switches().involuntaryPerSecond()) * seconds);
    }

    /** The same; where user and system time are not told apart, neither counts. */
    static Use ofKnownModes(Collection<ProcessRow> rows, double seconds) {
        List<ProcessRow> told = rows.stream()
                .filter(row -> !Double.isNaN(row.cpu().userPercent()))
                .toList();
        Use all = of(rows, seconds);
        Use modes = of(told, seconds);
        return new Use(
                modes.userSeconds, modes.systemSeconds, all.readySeconds, all.switches, all.voluntary, all.involuntary);
    }

    /** The same with as much CPU time, split as it was. */
    Use ofCpuSeconds(double cpuSeconds) {
        double user = cpuSeconds == 0 ? 0 : cpuSeconds * userSeconds / (userSeconds + systemSeconds);
        return new Use(user, cpuSeconds - user, readySeconds, switches, voluntary, involuntary);
    }

    private static double sum(Collection<ProcessRow> rows, ToDoubleFunction<ProcessRow> value) {
        return rows.stream().mapToDouble(value).sum();
    }

    Use plus(Use other) {
        return new Use(
                userSeconds + other.userSeconds,
                systemSeconds + other.systemSeconds,
                readySeconds + other.readySeconds,
                switches + other.switches,
                voluntary + other.voluntary,
                involuntary + other.involuntary);
    }

    /** As a run; what only the kernel or the workload can tell of one is unknown. */
    RunRow row(double wallSeconds, double peakRssBytes, int processes) {
        return new RunRow(
                wallSeconds,
                new RunRow.Cpu(userSeconds, systemSeconds, readySeconds),
                new RunRow.Scheduled(switches, voluntary, involuntary, Double.NaN),
                new RunRow.Memory(Double.NaN, peakRssBytes, Double.NaN),
                RunRow.Work.UNKNOWN,
                processes,
                Double.NaN);
    }
}
