package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
import io.github.jhtop.export.OpenMetrics;
import io.github.jhtop.export.SnapshotCsv;
import io.github.jhtop.export.SnapshotJson;
import io.github.jhtop.export.SnapshotText;
import io.github.jhtop.export.SnapshotWriter;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Writes snapshots to stdout: one hidden sample first, so that each of them has rates. */
final class BatchCommand {

    private final MonitorOptions options;
    private final Console console;
    private final Format format;
    private final @Nullable Metric<ProcessRow> sort;

    BatchCommand(MonitorOptions options, Console console) {
        this.options = options;
        this.console = console;
        this.format = options.format == null ? Format.TEXT : options.format;
        this.sort = Columns.sortColumn(options.sort);
    }

    void run() throws IOException {
        refuseNonsense();
        Demand demand = demand();
        SnapshotWriter writer = writer();
        ProcessFilter filter = ProcessFilter.of(options.filter, options.user, options.onlyJvms);
        try (Sampler sampler = Machine.sampler(options.source)) {
            Sample older = sampler.step(demand);
            Machine.require(older, options);
            long next = System.nanoTime();
            for (int written = 0; !isDone(written); written++) {
                next += options.delay.toNanos();
                awaitUntil(next);
                Sample newer = sampler.step(demand);
                writer.write(arrange(Deriver.derive(older, newer), filter));
                older = newer;
            }
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
    }

    private void refuseNonsense() {
        if (format == Format.OPENMETRICS && options.iterations != null && options.iterations > 1) {
            throw Failure.usage("--format openmetrics is one exposition and then its end: use -n 1");
        }
        if (format == Format.CSV && options.threads && !options.columns.isEmpty()) {
            throw Failure.usage("--columns names columns of processes; with -H the rows of CSV are threads");
        }
    }

    private boolean isDone(int written) {
        boolean once = format == Format.OPENMETRICS;
        return options.iterations == null ? once && written > 0 : written >= options.iterations;
    }

    private static boolean isClosedPipe(IOException e) {
        return "Broken pipe".equals(e.getMessage());
    }

    private static void awaitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private List<Metric<ProcessRow>> columns() {
        return switch (format) {
            case TEXT -> Columns.named(options.columns, ProcessMetrics.USUAL);
            case CSV -> Columns.named(options.columns, ProcessMetrics.TABLE);
            case JSON, OPENMETRICS -> ProcessMetrics.TABLE;
        };
    }

    private SnapshotWriter writer() {
        return switch (format) {
            case TEXT -> new SnapshotText(console.out(), columns(), options.threads);
            case JSON -> new SnapshotJson(console.out(), options.threads);
            case CSV -> new SnapshotCsv(console.out(), columns(), options.threads);
            case OPENMETRICS -> new OpenMetrics(console.out());
        };
    }

    private Demand demand() {
        Set<Reading> readings = EnumSet.of(Reading.THREADS, Reading.SWITCH_SPLIT);
        columns().forEach(metric -> readings.addAll(metric.needs()));
        if (sort != null) {
            readings.addAll(sort.needs());
        }
        return new Demand(readings, options.pids);
    }

    private Snapshot arrange(Snapshot snapshot, ProcessFilter filter) {
        List<ProcessRow> rows =
                new ArrayList<>(snapshot.processes().stream().filter(filter).toList());
        if (options.tree) {
            rows = treeOrder(rows);
        } else if (sort != null) {
            rows.sort(sort.order(false));
        }
        return new Snapshot(
                snapshot.at(), snapshot.intervalSeconds(), snapshot.host(), snapshot.cores(), rows, snapshot.sources());
    }

    /** Parents before their children. */
    private List<ProcessRow> treeOrder(List<ProcessRow> rows) {
        ProcessTree tree = ProcessTree.of(rows);
        Comparator<ProcessRow> order = (sort == null ? ProcessMetrics.of("pid") : sort).order(false);
        return tree.parentsFirst(Comparator.comparing(index -> tree.rows().get(index), order)).stream()
                .map(index -> tree.rows().get(index))
                .toList();
    }
}
