package io.github.jhtop.cli;

import io.github.jhtop.export.Format;
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
            description = "Form of the batch: text, json, csv, openmetrics. Implies --batch.")
    @Nullable Format format;

    @Option(
            names = {"-d", "--delay"},
            paramLabel = "TIME",
            converter = Converters.Delay.class,
            description =
                    "Time between two refreshes: 1s, 500ms, 1.5 (seconds). htop's -d 10 is -d 1 here. Default: 1s.")
    Duration delay = Duration.ofSeconds(1);

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
            description = "Order by this column; 'help' lists them.")
    @Nullable String sort;

    @Option(
            names = {"-t", "--tree"},
            description = "Show the tree of processes (the default of the screen).")
    boolean tree;

    @Option(
            names = {"-H", "--threads"},
            description = "Show threads.")
    boolean threads;

    @Option(
            names = {"-F", "--filter"},
            paramLabel = "TEXT",
            description = "Only processes whose command holds this; | means or.")
    String filter = "";

    @Option(names = "--jvm", description = "Only JVMs.")
    boolean onlyJvms;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "These columns, in this order; '-s help' lists them.")
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
    boolean readOnly;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where numbers come from: auto, proc, oshi. Default: auto.")
    SourceChoice source = SourceChoice.AUTO;

    boolean wantsBatch() {
        return batch || format != null;
    }
}
