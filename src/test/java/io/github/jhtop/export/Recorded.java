package io.github.jhtop.export;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recordings for tests, of samples that say what a test says. */
final class Recorded {

    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private static final long MILLI = 1_000_000;

    private Recorded() {}

    static RunHeader header(String of) {
        return new RunHeader(
                RunId.of(START, of),
                RunKind.LAB,
                SafeText.of(of),
                SafeText.of("title of " + of),
                START,
                List.of(SafeText.of("java")),
                SafeText.of("mandelbrot"),
                null,
                Map.of("size", "2000", "workers", "4"),
                SafeText.of("17.0.1"),
                42L,
                Duration.ofMillis(100),
                Environment.UNKNOWN);
    }

    static RunReader run(Path folder, Sample... samples) throws RecordingException {
        return run(folder, "mandelbrot:threads", samples);
    }

    static RunReader run(Path folder, String of, Sample... samples) throws RecordingException {
        try (RunWriter writer = RunWriter.create(folder, header(of), Masking.SECRETS)) {
            for (Sample sample : samples) {
                writer.append(sample);
            }
            return RunReader.open(writer.finish(RunResult.watched(1.5, 1L, null), Environment.UNKNOWN));
        }
    }

    /** That many milliseconds after the first one; each core was busy for half of them. */
    static Sample sample(long millis, ProcessCounters... processes) {
        return sample(millis, null, processes);
    }

    static Sample sample(long millis, @Nullable Churn churn, ProcessCounters... processes) {
        long half = millis * MILLI / 2;
        return new Sample(
                START.plusMillis(millis),
                7_000_000_000L + millis * MILLI,
                Demand.EVERYTHING,
                HostCounters.UNKNOWN,
                List.of(new CoreCounters(0, half, 0, half, 0, 0), new CoreCounters(1, 0, half, half, 0, 0)),
                List.of(processes),
                null,
                List.of(),
                churn);
    }

    static ProcessCounters process(int pid, long started, String name, ThreadCounters... threads) {
        return new ProcessCounters(
                new ProcessId(pid, started),
                new ProcessFacts(SafeText.of(name), List.of(SafeText.of(name)), null, null, false),
                new ProcessStat(1, 'S', threads.length, new CpuTimes(0, 0), 1000L * threads.length, 0, null, null),
                null,
                new ThreadTable(List.of(threads), EndedThreads.NONE),
                null,
                null,
                null,
                null);
    }

    /** A thread that ran and waited for so many milliseconds since its start. */
    static ThreadCounters thread(int tid, long started, String name, long run, long wait) {
        return new ThreadCounters(
                tid,
                started,
                SafeText.of(name),
                'S',
                tid % 2,
                null,
                new Scheduling(run * MILLI, wait * MILLI, run + wait),
                new Switches.Split(run, wait));
    }
}
