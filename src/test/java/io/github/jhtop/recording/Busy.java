package io.github.jhtop.recording;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A process all threads of which run in every interval, as a busy machine of two cores would count them. */
final class Busy {

    private static final long TICK = 10_000_000;

    private final Random random = new Random(1);
    private final int period;
    private final ProcessFacts facts = new ProcessFacts(
            SafeText.of("java"),
            List.of(SafeText.of("java"), SafeText.of("-Xmx64m"), SafeText.of("ImageFilter"), SafeText.of("threads")),
            SafeText.of("dev"),
            Instant.EPOCH,
            false);
    private final List<SafeText> names;
    private final long[] run;
    private final long[] wait;
    private final long[] voluntary;
    private final long[] involuntary;
    private long nanos = 1_000_000_000_000L;

    Busy(int threads, int periodMillis) {
        period = periodMillis * 1_000_000;
        names = IntStream.range(0, threads)
                .mapToObj(i -> SafeText.of("filter-worker-" + i % 10))
                .toList();
        run = new long[threads];
        wait = new long[threads];
        voluntary = new long[threads];
        involuntary = new long[threads];
    }

    List<Sample> samples(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            samples.add(next());
        }
        return samples;
    }

    Sample next() {
        nanos += period + random.nextInt(1_000_000);
        List<ThreadCounters> live = new ArrayList<>();
        for (int i = 0; i < run.length; i++) {
            run[i] += random.nextInt(2 * period / run.length + 1);
            wait[i] += random.nextInt(period);
            voluntary[i] += random.nextInt(20);
            involuntary[i] += random.nextInt(3);
            live.add(thread(i));
        }
        return new Sample(
                Instant.EPOCH.plusNanos(nanos),
                nanos,
                Demand.EVERYTHING,
                new HostCounters(
                        SafeText.of("box"),
                        SafeText.of("Linux 6.18"),
                        new HostCounters.Load(2.5, 2.25, 2),
                        new HostCounters.Memory(1L << 34, (1L << 33) + random.nextInt(1 << 24), 0, 0),
                        nanos / 1000,
                        new HostCounters.Population(100, 400),
                        nanos / 1e9),
                List.of(core(0), core(1)),
                List.of(process(live)),
                null,
                List.of(new SourceState("procfs", Availability.ready())),
                null);
    }

    private CoreCounters core(int core) {
        long ticks = nanos / TICK * TICK;
        return new CoreCounters(core, ticks / 2, ticks / 4, ticks / 4, 0, 0);
    }

    private ThreadCounters thread(int i) {
        return new ThreadCounters(
                4000 + i,
                1000 + i,
                names.get(i),
                random.nextInt(4) == 0 ? 'R' : 'S',
                random.nextInt(2),
                ticks(run[i]),
                new Scheduling(run[i], wait[i], voluntary[i] + involuntary[i]),
                new Switches.Split(voluntary[i], involuntary[i]));
    }

    private static CpuTimes ticks(long nanos) {
        return new CpuTimes(nanos * 3 / 4 / TICK * TICK, nanos / 4 / TICK * TICK);
    }

    private ProcessCounters process(List<ThreadCounters> live) {
        long ran = IntStream.range(0, run.length).mapToLong(i -> run[i]).sum();
        long waited = IntStream.range(0, run.length).mapToLong(i -> wait[i]).sum();
        long gave = IntStream.range(0, run.length).mapToLong(i -> voluntary[i]).sum();
        long lost =
                IntStream.range(0, run.length).mapToLong(i -> involuntary[i]).sum();
        return new ProcessCounters(
                new ProcessId(4000, 1000),
                facts,
                new ProcessStat(
                        1, 'S', run.length, ticks(ran), 220_000_000 + random.nextInt(1 << 16) * 4096L, 1L << 32, 1, 0),
                new Accounting(new Scheduling(ran, waited, gave + lost), new Switches.Split(gave, lost), ticks(ran)),
                new ThreadTable(live, EndedThreads.NONE),
                new Switches.Split(17, 3),
                new Io(nanos / 1000, nanos / 2000 / 4096 * 4096),
                40,
                30_000_000L);
    }
}
