package io.github.jhtop.cli;

import io.github.jhtop.config.ColourChoice;
import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.ThreadsChoice;
import io.github.jhtop.export.Format;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.Until;
import io.github.jhtop.model.ProcessRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one may say of the monitor, on the screen or as a batch. */
final class MonitorOptions {

    @Option(
            names = {"-b", "--batch"},
            description = "Write to stdout instead of drawing a screen.")
    boolean batch;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            completionCandidates = Candidates.Formats.class,
            description = "Form of the batch: text, json, csv, openmetrics. Implies --batch.")
    @Nullable Format format;

    @Option(
            names = {"-d", "--delay"},
            paramLabel = "TIME",
            converter = Converters.Delay.class,
            description =
                    "Time between two refreshes: 1s, 500ms, 1.5 (seconds). htop's -d 10 is -d 1 here. Default: 1s.")
    @Nullable Duration delay;

    @Option(
            names = {"-n", "--iterations"},
            paramLabel = "N",
            converter = Converters.Positive.class,
            description = "End after N refreshes.")
    @Nullable Integer iterations;

    @Option(
            names = {"-p", "--pid"},
            paramLabel = "PID",
            split = ",",
            converter = Converters.Positive.class,
            description = "Only these processes: -p 1,42.")
    List<Integer> pids = List.of();

    @Option(
            names = {"-u", "--user"},
            paramLabel = "USER",
            description = "Only processes of this user.")
    @Nullable String user;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "COLUMN",
            completionCandidates = Candidates.ColumnKeys.class,
            description = "Order by this column; 'help' lists them.")
    @Nullable String sort;

    @Option(
            names = {"-t", "--tree"},
            description = "Show the tree of processes (the default of the screen).")
    @Nullable Boolean tree;

    @Option(
            names = {"-H", "--threads"},
            description = "Show threads.")
    @Nullable Boolean threads;

    @Option(
            names = {"-F", "--filter"},
            paramLabel = "TERMS",
            converter = Converters.Filter.class,
            description =
                    "Only processes that fit: text in the command, jvm, kernel, comparisons such as cpu>5, rss>200M, "
                            + "user=app, name~gc. Blanks mean and, | means or, ! not, \"quotes\" plain text. "
                            + "Text never finds jhtop itself, whose own command it is in.")
    ProcessFilter filter = ProcessFilter.ALL;

    @Option(
            names = "--until",
            paramLabel = "TERMS",
            converter = Converters.Condition.class,
            description =
                    "End when one of the processes fits these terms: 'cpu>300', or 'cpu>300 for 5s' in every refresh "
                            + "of that time. If -n refreshes end first, the exit status is 1.")
    @Nullable Until until;

    @Option(names = "--jvm", description = "Only JVMs.")
    boolean onlyJvms;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Candidates.ColumnKeys.class,
            description = "These columns, in this order; 'help' lists them.")
    List<String> columns = List.of();

    @Option(
            names = {"-C", "--no-color"},
            description = "No colours; NO_COLOR in the environment does the same.")
    boolean noColor;

    @Option(
            names = {"-U", "--no-unicode"},
            description = "Draw with ASCII alone.")
    boolean noUnicode;

    @Option(
            names = {"-M", "--no-mouse"},
            description = "Leave the mouse to the terminal.")
    boolean noMouse;

    @Option(names = "--readonly", description = "Remove everything that acts on other processes.")
    @Nullable Boolean readOnly;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings of the screen, instead of the usual file; see config/settings.toml. A batch reads none.")
    @Nullable Path config;

    @Option(names = "--workloads", paramLabel = "DIR", description = LabCommand.OWN_WORKLOADS)
    @Nullable Path workloads;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            completionCandidates = Candidates.Sources.class,
            description = "Where numbers come from: auto, proc, oshi. Default: auto.")
    SourceChoice source = SourceChoice.AUTO;

    /** The processes that are wanted. */
    ProcessFilter wanted() {
        return filter.withUser(user).withOnlyJvms(onlyJvms).hiding(ownPid());
    }

    /** Waits for what is waited for, among the processes that are wanted. */
    Until.Watch watch() {
        return until == null ? Until.Watch.IDLE : until.hiding(ownPid()).watch(wanted());
    }

    /** The failure of a wait whose refreshes are over. */
    Failure neverHeld() {
        String refreshes = Integer.valueOf(1).equals(iterations) ? " refresh" : " refreshes";
        return Failure.running("until: never held in " + iterations + refreshes);
    }

    static int ownPid() {
        return (int) ProcessHandle.current().pid();
    }

    boolean wantsBatch() {
        return batch || format != null;
    }

    boolean wantsTree() {
        return Boolean.TRUE.equals(tree);
    }

    boolean wantsThreads() {
        return Boolean.TRUE.equals(threads);
    }

    Duration delayOr(Duration otherwise) {
        return delay == null ? otherwise : delay;
    }

    /** What was said here comes before the settings; an order that was asked for is one of a list. */
    Settings over(Settings settings) {
        Settings over = settings.with(Setting.DELAY, delayOr(settings.get(Setting.DELAY)));
        Metric<ProcessRow> order = Columns.sortColumn(sort);
        if (order != null) {
            over = over.with(Setting.SORT, order.id())
                    .with(Setting.INVERTED, false)
                    .with(Setting.TREE, false);
        }
        if (!columns.isEmpty()) {
            over = over.with(
                    Setting.COLUMNS,
                    Columns.named(columns, List.of()).stream().map(Metric::id).toList());
        }
        if (threads != null) {
            over = over.with(Setting.THREADS, threads ? ThreadsChoice.ALL : ThreadsChoice.NONE);
        }
        over = tree == null ? over : over.with(Setting.TREE, tree);
        over = readOnly == null ? over : over.with(Setting.READ_ONLY, readOnly);
        over = noColor ? over.with(Setting.COLOURS, ColourChoice.NONE) : over;
        over = noUnicode ? over.with(Setting.UNICODE, false) : over;
        return noMouse ? over.with(Setting.MOUSE, false) : over;
    }
}
