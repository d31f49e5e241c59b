package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What some processes did so far, added up snapshot by snapshot. What a process did after the last snapshot that it is in
 * nobody saw. User and system time come in ticks, of which a short interval may have none: all CPU time is split by those that
 * were seen. Immutable.
 */
public final class RunTally {

    /** Nothing was seen yet. */
    public static final RunTally NOTHING = new RunTally(0, Use.NOTHING, 0, 0, Set.of());

    private final double seconds;
    private final Use use;
    private final double cpuSeconds;
    private final double peakRssBytes;
    private final Set<ProcessId> seen;

    private RunTally(double seconds, Use use, double cpuSeconds, double peakRssBytes, Set<ProcessId> seen) {
        this.seconds = seconds;
        this.use = use;
        this.cpuSeconds = cpuSeconds;
        this.peakRssBytes = peakRssBytes;
        this.seen = Set.copyOf(seen);
    }

    /**
     * With what the processes did in one interval more.
     *
     * @param intervalSeconds its length; nothing is added if it is unknown
     * @param rows the processes that count, as they were at its end
     * @return the sum
     */
    public RunTally plus(double intervalSeconds, List<ProcessRow> rows) {
        if (Double.isNaN(intervalSeconds)) {
            return this;
        }
        Set<ProcessId> all = new HashSet<>(seen);
        rows.forEach(row -> all.add(row.id()));
        double rss = rows.stream().mapToDouble(row -> row.memory().rssBytes()).sum();
        return new RunTally(
                seconds + intervalSeconds,
                use.plus(Use.ofKnownModes(rows, intervalSeconds)),
                cpuSeconds
                        + rows.stream().mapToDouble(row -> row.cpu().percent()).sum() / 100 * intervalSeconds,
                Math.max(peakRssBytes, rss),
                all.size() == seen.size() ? seen : all);
    }

    /**
     * How long it was looked.
     *
     * @return seconds
     */
    public double seconds() {
        return seconds;
    }

    /**
     * All of it as a run that lasted until now.
     *
     * @return what can be known from outside; nothing if there was no interval
     */
    public RunRow row() {
        return seconds > 0 ? use.ofCpuSeconds(cpuSeconds).row(seconds, peakRssBytes, seen.size()) : RunRow.UNKNOWN;
    }
}
