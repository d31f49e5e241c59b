package io.github.jhtop.cli;

import io.github.jhtop.config.Setting;
import io.github.jhtop.export.Format;
import io.github.jhtop.export.OpenMetrics;
import io.github.jhtop.export.SnapshotCsv;
import io.github.jhtop.export.SnapshotJson;
import io.github.jhtop.export.SnapshotText;
import io.github.jhtop.export.SnapshotWriter;
import io.github.jhtop.export.TextColumn;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.Until;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes snapshots to stdout: the first sample is hidden, so that each of them has rates. */
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

    /** Of this machine, as time goes by. */
    void run() throws IOException {
        Duration delay = options.delayOr(Setting.DELAY.initial());
        try (Samples machine = Samples.live(Machine.sampler(options.source), delay)) {
            run(machine);
        }
    }

    /** Of what there is, to its end or that of the refreshes that were asked for. */
    void run(Samples samples) throws IOException {
        refuseNonsense();
        ProcessFilter filter = options.wanted();
        Until.Watch watch = options.watch();
        Demand demand = demand(filter, watch);
        SnapshotWriter writer = writer();
        try {
            Sample older = samples.next(demand);
            if (older == null) {
                throw Failure.usage("there is no sample in it; try: jhtop runs verify");
            }
            Machine.require(older, options);
            for (int written = 0; watch.holder() == null && !isDone(written); written++) {
                Sample newer = samples.next(demand);
                if (newer == null) {
                    break;
                }
                Snapshot snapshot = Deriver.derive(older, newer);
                watch = watch.after(snapshot);
                writer.write(arrange(snapshot, filter));
                older = newer;
            }
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                return;
            }
            throw e;
        }
        if (options.until != null && watch.holder() == null) {
            throw options.neverHeld();
        }
    }

    private void refuseNonsense() {
        if (format == Format.JSON || format == Format.OPENMETRICS) {
            // They have all columns; a name that is none is a mistake nevertheless.
            Columns.ofText(options.columns, options.wantsThreads());
        }
        if (format == Format.OPENMETRICS && options.iterations != null && options.iterations > 1) {
            throw Failure.usage("--format openmetrics is one exposition and then its end: use -n 1");
        }
        if (format == Format.OPENMETRICS && options.until != null) {
            throw Failure.usage("--format openmetrics is one exposition and waits for nothing: use --until without it");
        }
    }

    private boolean isDone(int written) {
        boolean once = format == Format.OPENMETRICS;
        return options.iterations == null ? once && written > 0 : written >= options.iterations;
    }

    private static boolean isClosedPipe(IOException e) {
        return "Broken pipe".equals(e.getMessage());
    }

    private SnapshotWriter writer() {
        return switch (format) {
            case TEXT ->
                new SnapshotText(
                        console.out(),
                        Columns.ofText(options.columns, options.wantsThreads()),
                        new SnapshotText.Style(options.wantsThreads(), options.wantsTree(), !options.noUnicode));
            case JSON -> new SnapshotJson(console.out(), options.wantsThreads());
            case CSV ->
                options.wantsThreads()
                        ? SnapshotCsv.ofThreads(console.out(), Columns.ofThreads(options.columns))
                        : SnapshotCsv.ofProcesses(console.out(), Columns.named(options.columns, ProcessMetrics.TABLE));
            case OPENMETRICS -> new OpenMetrics(console.out(), options.wantsThreads());
        };
    }

    private Demand demand(ProcessFilter filter, Until.Watch watch) {
        Set<Reading> readings = EnumSet.of(Reading.THREADS, Reading.SWITCH_SPLIT);
        shown().forEach(metric -> readings.addAll(metric.needs()));
        if (sort != null) {
            readings.addAll(sort.needs());
        }
        readings.addAll(filter.needs());
        readings.addAll(watch.needs());
        return new Demand(readings, options.pids);
    }

    /** What is written of each process, threads needing nothing beyond. */
    private List<Metric<ProcessRow>> shown() {
        return switch (format) {
            case TEXT ->
                Columns.ofText(options.columns, options.wantsThreads()).stream()
                        .map(TextColumn::ofProcess)
                        .toList();
            case CSV -> options.wantsThreads() ? List.of() : Columns.named(options.columns, ProcessMetrics.TABLE);
            case JSON, OPENMETRICS -> ProcessMetrics.TABLE;
        };
    }

    private Snapshot arrange(Snapshot snapshot, ProcessFilter filter) {
        List<ProcessRow> rows = new ArrayList<>(snapshot.processes().stream()
                .filter(row -> options.pids.isEmpty() || options.pids.contains(row.pid()))
                .filter(filter)
                .toList());
        if (options.wantsTree()) {
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
