package io.github.jhtop.tui;

import io.github.jhtop.recording.FlightRecorder;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.recording.Tape;
import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Samples of a small machine, one each second, in which the worker uses ten percent more of a core each second. */
final class Film {

    static final SafeText RUN = SafeText.of("20260101-120000-000-film");
    static final int LENGTH = 90;

    /** After this one nothing was recorded for half a minute. */
    static final int BEFORE_GAP = 60;

    private static final long SECOND = 1_000_000_000;
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Film() {}

    static List<Sample> samples() {
        return IntStream.range(0, LENGTH).mapToObj(Film::sample).toList();
    }

    static Tape tape() {
        FlightRecorder recorder = new FlightRecorder(Masking.NONE);
        samples().forEach(recorder::append);
        return recorder.tape();
    }

    static Projector run() {
        return Projector.ofRun(tape(), RUN, Slice.WHOLE);
    }

    static Projector lastMinutes() {
        return Projector.ofLastMinutes(tape(), 3_456_789);
    }

    static Sample sample(int index) {
        long seconds = index + (index > BEFORE_GAP ? 30L : 0L);
        long nanos = seconds * SECOND;
        long worked = SECOND / 10 * index * (index + 1) / 2;
        return new Sample(
                NOON.plusSeconds(seconds),
                nanos,
                Demand.of(List.of()),
                host(seconds),
                List.of(new CoreCounters(0, worked, nanos / 10, nanos, 0, 0)),
                List.of(
                        process(1, 0, "systemd", seconds * 1_000_000, seconds),
                        process(2200, 1, "bash", seconds * 2_000_000, 2 * seconds),
                        process(2301, 2200, "worker", worked, 7L * index * index)),
                null,
                List.of(new SourceState("procfs", Availability.ready())),
                null);
    }

    private static HostCounters host(long seconds) {
        return new HostCounters(
                SafeText.of("village"),
                SafeText.of("Linux 6.18.0"),
                new HostCounters.Load(0.5, 0.25, 0.125),
                new HostCounters.Memory(16L << 30, 12L << 30, 0, 0),
                seconds * 1000,
                new HostCounters.Population(3, 3),
                1000 + seconds);
    }

    private static ProcessCounters process(int pid, int ppid, String name, long runNanos, long switches) {
        CpuTimes times = new CpuTimes(runNanos, 0);
        List<SafeText> words = Arrays.stream(("/bin/" + name + " --all").split(" ", -1))
                .map(SafeText::of)
                .toList();
        return new ProcessCounters(
                new ProcessId(pid, pid),
                new ProcessFacts(SafeText.of(name), words, SafeText.of("dev"), NOON.minusSeconds(1000), false),
                new ProcessStat(ppid, 'S', 1, times, 1L << 24, 1L << 30, 0, 0),
                new Accounting(new Scheduling(runNanos, 0, switches), new Switches.Split(switches, 0), times),
                null,
                null,
                null,
                null,
                null);
    }
}
