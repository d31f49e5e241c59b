package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a run, or of a part of it, become the numbers by which it is compared. Each process counts from the first
 * sample, or from its birth, to the last sample that it is in; what it did after that nobody saw. Not thread-safe.
 */
public final class RunDeriver {

    private final Sample first;
    private final Set<ProcessId> seen = new HashSet<>();
    private Sample last;
    private double peakRssBytes = Double.NaN;
    private @Nullable Use ended;

    private RunDeriver(Sample first) {
        this.first = first;
        this.last = first;
        look(first);
    }

    /**
     * Derives.
     *
     * @param samples in the order of time, of the processes of the run alone
     * @return what can be known from outside; nothing of fewer than two samples
     */
    public static RunRow derive(Iterator<Sample> samples) {
        if (!samples.hasNext()) {
            return RunRow.UNKNOWN;
        }
        RunDeriver deriver = new RunDeriver(samples.next());
        samples.forEachRemaining(deriver::add);
        return deriver.row();
    }

    private void add(Sample next) {
        Set<ProcessId> living = ids(next);
        Set<ProcessId> gone =
                ids(last).stream().filter(id -> !living.contains(id)).collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            count(gone);
        }
        last = next;
        look(next);
    }

    private void look(Sample sample) {
        seen.addAll(ids(sample));
        double rss = sample.processes().stream()
                .mapToDouble(process -> process.stat().rssBytes())
                .sum();
        peakRssBytes = Double.isNaN(peakRssBytes) ? rss : Math.max(peakRssBytes, rss);
    }

    private static Set<ProcessId> ids(Sample sample) {
        return sample.processes().stream().map(ProcessCounters::id).collect(Collectors.toSet());
    }

    /** Adds what processes did until the last sample. Of one that is in the first alone, nothing was seen. */
    private void count(Set<ProcessId> which) {
        Snapshot since = Deriver.derive(first, last);
        if (Double.isNaN(since.intervalSeconds())) {
            return;
        }
        List<ProcessRow> rows = since.processes().stream()
                .filter(row -> which.contains(row.id()))
                .toList();
        Use use = Use.of(rows, since.intervalSeconds());
        ended = ended == null ? use : ended.plus(use);
    }

    private RunRow row() {
        count(ids(last));
        double wallSeconds = (last.monotonicNanos() - first.monotonicNanos()) / 1e9;
        if (ended == null || !(wallSeconds > 0)) {
            return RunRow.UNKNOWN;
        }
        return ended.row(wallSeconds, peakRssBytes, seen.size());
    }
}
