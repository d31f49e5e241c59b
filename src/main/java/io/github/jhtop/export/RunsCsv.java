package io.github.jhtop.export;

import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs as comma-separated values: a line for each, with what it is, how it ended, and every metric of runs by its key.
 * Unknown values are empty.
 */
public final class RunsCsv {

    /** For the help of options that name a file of recordings. */
    public static final String HELP = "one run: a line for each sample and process; several: a line for each run";

    private static final List<String> FIRST = List.of(
            "run_id",
            "at",
            "of",
            "title",
            "workload",
            "variant",
            "parameters",
            "java",
            "seed",
            "state",
            "valid",
            "exit");

    private RunsCsv() {}

    /**
     * Writes the table.
     *
     * @param out takes UTF-8 and stays open
     * @param runs in the order of the lines
     * @throws IOException if nobody takes it
     */
    public static void write(OutputStream out, List<RecordedRun> runs) throws IOException {
        CsvTable<RunRow> table = new CsvTable<>(out, FIRST, RunMetrics.TABLE);
        table.head();
        runs.forEach(run -> table.row(begin(run), run.row()));
        table.flush();
    }

    private static List<String> begin(RecordedRun run) {
        RunHeader header = run.header();
        RunResult result = run.result();
        return List.of(
                header.runId().text(),
                header.startedAt().toString(),
                CsvTable.harmless(header.of()),
                CsvTable.harmless(header.title()),
                CsvTable.harmless(header.workload()),
                CsvTable.harmless(header.variant()),
                CsvTable.harmless(parameters(header)),
                CsvTable.harmless(header.java()),
                CsvTable.plain(header.seed()),
                run.state().name().toLowerCase(Locale.ROOT),
                CsvTable.plain(result == null ? null : result.valid()),
                CsvTable.plain(result == null ? null : result.exit()));
    }

    /** As {@code --set} takes them, one after the other. */
    private static String parameters(RunHeader header) {
        return header.parameters().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
    }
}
