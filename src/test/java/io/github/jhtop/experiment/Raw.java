package io.github.jhtop.experiment;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Samples and headers for tests. */
final class Raw {

    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    static final Duration PERIOD = Duration.ofMillis(100);

    private Raw() {}

    static RunHeader header() {
        return new RunHeader(
                RunId.of(START, "test"),
                RunKind.RUN,
                SafeText.of("test"),
                SafeText.of("test"),
                START,
                List.of(),
                null,
                null,
                Map.of(),
                null,
                null,
                PERIOD,
                Environment.UNKNOWN);
    }

    static ProcessCounters process(int pid, long started, long rssBytes) {
        return new ProcessCounters(
                new ProcessId(pid, started),
                new ProcessFacts(SafeText.of("test"), List.of(), null, null, false),
                new ProcessStat(1, 'S', 1, new CpuTimes(0, 0), rssBytes, 0, null, null),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Sample sample(ProcessCounters... processes) {
        return new Sample(
                START,
                0,
                Demand.EVERYTHING,
                HostCounters.UNKNOWN,
                List.of(),
                List.of(processes),
                null,
                List.of(),
                null);
    }

    /** A process whose line in a recording is longer than a line may be. */
    static ProcessDraft tooLarge() {
        SafeText argument = SafeText.of("x".repeat(4_000));
        return new ProcessDraft(
                new ProcessId(7, 1),
                new ProcessFacts(SafeText.of("test"), Collections.nCopies(5_000, argument), null, null, false),
                new ProcessStat(1, 'S', 1, new CpuTimes(0, 0), 0, 0, null, null));
    }

    /** Tells nothing but what it is given, and remembers what it was asked. */
    static final class Asked implements Source {

        final List<Demand> demands = new ArrayList<>();
        final List<ProcessDraft> processes = new ArrayList<>();
        int closes;

        @Override
        public String id() {
            return "asked";
        }

        @Override
        public Availability availability() {
            return Availability.ready();
        }

        @Override
        public synchronized void read(SampleDraft draft) {
            demands.add(draft.demand());
            processes.forEach(draft::add);
        }

        @Override
        public void close() {
            closes++;
        }
    }
}
