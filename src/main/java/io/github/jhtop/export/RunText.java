package io.github.jhtop.export;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.Verification;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Runs as people read them. What nobody knows is {@code -}. */
public final class RunText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String NANOS = "_ns";

    private RunText() {}

    /**
     * A table, a line for each.
     *
     * @param runs newest first
     * @param zone of the times
     * @return lines, each with its end
     */
    public static String list(List<RunEntry> runs, ZoneId zone) {
        return list(runs, run -> true, zone);
    }

    /**
     * A table, a line for each that is shown, numbered as among all.
     *
     * @param runs newest first
     * @param shown which of them
     * @param zone of the times
     * @return lines, each with its end
     */
    public static String list(List<RunEntry> runs, Predicate<RunEntry> shown, ZoneId zone) {
        StringBuilder text = new StringBuilder(line("", "AT", "STATE", "SECONDS", "OF", "RUN"));
        int number = 0;
        for (RunEntry run : runs) {
            number++;
            if (!shown.test(run)) {
                continue;
            }
            RunHeader header = run.header();
            RunResult result = run.result();
            text.append(line(
                    "@" + number,
                    header == null ? "-" : TIME.format(header.startedAt().atZone(zone)),
                    run.fate(),
                    result == null ? "-" : seconds(result.wallSeconds()),
                    header == null ? "-" : header.of().toString(),
                    run.runId().toString()));
        }
        return text.toString();
    }

    private static String line(String number, String at, String state, String seconds, String of, String run) {
        return String.format(Locale.ROOT, "%-4s %-19s  %-10s %9s  %-24s  %s%n", number, at, state, seconds, of, run);
    }

    /**
     * A page about one run.
     *
     * @param directory where it lies
     * @param header what was known when it began
     * @param result what came of it
     * @param zone of the times
     * @return lines, each with its end
     */
    public static String show(Path directory, RunHeader header, RunResult result, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        add(lines, "Run", header.runId());
        add(lines, "Of", header.of());
        if (!header.title().equals(header.of())) {
            add(lines, "Title", header.title());
        }
        if (!header.command().isEmpty()) {
            add(lines, "Command", SafeText.join(header.command(), " "));
        }
        header.parameters().forEach((name, value) -> add(lines, "  " + name, value));
        add(lines, "Began", TIME.format(header.startedAt().atZone(zone)));
        add(lines, "Directory", SafeText.of(directory.toString()));
        add(lines, "State", lowerCase(result.state()));
        lines.addAll(outcome(header, result));
        add(lines, "Exit status", result.exit());
        lines.addAll(numbers(result));
        return String.join("", lines);
    }

    /**
     * Whether a workload came to the right result, and on which JDK.
     *
     * @param header what was known when it began
     * @param result what came of it
     * @return lines, each with its end; none of other commands
     */
    public static List<String> outcome(RunHeader header, RunResult result) {
        List<String> lines = new ArrayList<>();
        Boolean valid = result.valid();
        add(lines, "Result", valid == null ? null : valid ? "right" : "wrong");
        add(lines, "Checksum", result.checksum());
        add(lines, "JDK", header.java());
        return lines;
    }

    /**
     * The numbers of a result.
     *
     * @param result what came of a run
     * @return lines, each with its end; only what is known
     */
    public static List<String> numbers(RunResult result) {
        List<String> lines = new ArrayList<>();
        RunResult.Usage usage = result.usage();
        add(lines, "Wall time", unit(result.wallSeconds(), "s"));
        add(lines, "CPU user", unit(usage.userSeconds(), "s"));
        add(lines, "CPU system", unit(usage.systemSeconds(), "s"));
        add(lines, "Ready", unit(usage.readySeconds(), "s"));
        add(lines, "Switches", grouped(usage.switches()));
        add(lines, "  voluntary", grouped(usage.voluntarySwitches()));
        add(lines, "  involuntary", grouped(usage.involuntarySwitches()));
        add(lines, "Migrations", grouped(usage.migrations()));
        add(lines, "Page faults", grouped(usage.pageFaults()));
        add(lines, "Peak RSS", bytes(usage.peakRssBytes()));
        add(lines, "Peak PSS", bytes(usage.peakPssBytes()));
        addPopulation(lines, result);
        add(lines, "Operations", grouped(result.work().operations()));
        double rate = result.work().operationsPerSecond();
        add(lines, "  per second", Double.isNaN(rate) ? null : Unit.COUNT.format(rate, 15) + " by its own clock");
        RunResult.Latency latency = result.work().latency();
        if (latency != null) {
            add(lines, "Latency p50", unit(latency.p50Millis(), "ms"));
            add(lines, "  p90", unit(latency.p90Millis(), "ms"));
            add(lines, "  p99", unit(latency.p99Millis(), "ms"));
            add(lines, "  p99.9", unit(latency.p999Millis(), "ms"));
        }
        result.work().findings().forEach((name, number) -> addFinding(lines, name, number));
        RunResult.Outcome outcome = result.outcome();
        if (outcome != null) {
            add(lines, "Tasks done", outcome.tasksDone() + " of " + outcome.tasksPlanned());
            add(lines, "  by the others", outcome.othersDone() + " of " + outcome.othersPlanned());
        }
        return lines;
    }

    /** By its name in words; nanoseconds are seconds for people. */
    private static void addFinding(List<String> lines, String name, long number) {
        boolean nanos = name.endsWith(NANOS);
        String words = (nanos ? name.substring(0, name.length() - NANOS.length()) : name).replace('_', ' ');
        String title = words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        add(lines, title, nanos ? unit(number / 1e9, "s") : grouped(number));
    }

    /** Threads are told by the workload; births and deaths are those that the kernel told. */
    private static void addPopulation(List<String> lines, RunResult result) {
        add(lines, "Processes", grouped(result.processes()));
        add(lines, "Threads", grouped(result.threadsStarted()));
        Churn churn = result.churn();
        if (churn != null) {
            add(lines, "Started", tally(churn, Churn.Tally::started));
            add(lines, "Ended", tally(churn, Churn.Tally::ended));
            add(lines, "  between samples", tally(churn, Churn.Tally::shortLived));
            add(
                    lines,
                    "  failed",
                    counted(churn.failed(), "process", "es") + ", and " + churn.signalled() + " by a signal");
            add(lines, "Execs", grouped(churn.execs()));
            add(lines, "Events lost", grouped(churn.lostEvents()));
        }
        add(lines, "Births, deaths", result.churnGap());
    }

    private static String tally(Churn churn, ToLongFunction<Churn.Tally> which) {
        return counted(which.applyAsLong(churn.processes()), "process", "es") + ", "
                + counted(which.applyAsLong(churn.threads()), "thread", "s");
    }

    private static String counted(long count, String one, String more) {
        return grouped(count) + " " + one + (count == 1 ? "" : more);
    }

    /**
     * What a reading of all of it found.
     *
     * @param runId of the run
     * @param found by {@code RunReader.verify}
     * @return one line with its end
     */
    public static String verification(SafeText runId, Verification found) {
        String whole = found.samples() + " samples, " + seconds(found.seconds()) + " s, "
                + Unit.BYTES.format((double) found.bytes(), 9);
        String problem = found.problem();
        return runId + ": " + lowerCase(found.state()) + ", " + whole
                + (problem == null ? "" : "; " + SafeText.of(problem)) + "\n";
    }

    private static void add(List<String> lines, String title, @Nullable Object value) {
        if (value != null) {
            lines.add(String.format(Locale.ROOT, "%-17s %s%n", title, value));
        }
    }

    private static @Nullable String unit(double value, String unit) {
        return Double.isNaN(value) ? null : seconds(value) + " " + unit;
    }

    private static @Nullable String grouped(@Nullable Long count) {
        return count == null ? null : String.format(Locale.ROOT, "%,d", count);
    }

    private static @Nullable String bytes(@Nullable Long bytes) {
        return bytes == null ? null : Unit.BYTES.format((double) bytes, 9);
    }

    private static String seconds(double seconds) {
        return Double.isNaN(seconds) ? "-" : String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
