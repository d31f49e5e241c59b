package io.github.jhtop.experiment;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the processes of a row of samples, and keeps the most memory that they had at a time and what they waited for CPUs.
 * One thread at a time.
 */
final class Census {

    /** In nanoseconds, as last told; NaN of a process that never told. */
    private final Map<ProcessId, Double> waits = new HashMap<>();

    private long peakRssBytes;

    void add(Sample sample) {
        long rss = 0;
        for (ProcessCounters process : sample.processes()) {
            waits.merge(process.id(), waitNanos(process), (before, now) -> now.isNaN() ? before : now);
            rss += process.stat().rssBytes();
        }
        peakRssBytes = Math.max(peakRssBytes, rss);
    }

    /** Of all its threads, those that ended included as far as anybody remembers them. */
    private static double waitNanos(ProcessCounters process) {
        if (process.accounting() != null) {
            return process.accounting().scheduling().waitNanos();
        }
        ThreadTable threads = process.threads();
        return threads == null || threads.live().isEmpty()
                ? Double.NaN
                : threads.ended().scheduling().waitNanos()
                        + threads.live().stream().mapToDouble(Census::waitNanos).sum();
    }

    private static double waitNanos(ThreadCounters thread) {
        return thread.scheduling() == null ? Double.NaN : thread.scheduling().waitNanos();
    }

    Seen seen() {
        if (waits.isEmpty()) {
            return new Seen(null, null, Double.NaN);
        }
        double nanos = waits.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Seen((long) waits.size(), peakRssBytes, nanos / 1e9);
    }
}
