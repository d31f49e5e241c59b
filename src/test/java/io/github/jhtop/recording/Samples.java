package io.github.jhtop.recording;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Samples of a machine on which anything happens: things come, go, change a little, and become known or unknown. */
final class Samples {

    private final Random random;
    private final List<Sample> all = new ArrayList<>();

    Samples(Random random) {
        this.random = random;
    }

    /** Samples each of which resembles the one before. */
    static List<Sample> of(Random random, int count) {
        Samples samples = new Samples(random);
        for (int i = 0; i < count; i++) {
            samples.all.add(samples.next(i == 0 ? null : samples.all.get(i - 1)));
        }
        return samples.all;
    }

    private Sample next(@Nullable Sample before) {
        return new Sample(
                Instant.ofEpochSecond(number() >> 24, random.nextInt(1_000_000_000)),
                number(),
                before != null && often() ? before.demand() : demand(),
                host(),
                rows(before == null ? List.of() : before.cores(), this::core, this::moved),
                rows(before == null ? List.of() : before.processes(), this::process, this::moved),
                before != null && often() ? before.particulars() : maybe(this::particulars),
                before != null && often() ? before.sources() : sources(),
                before != null && often() ? before.churn() : maybe(this::churn));
    }

    private Churn churn() {
        return new Churn(
                new Churn.Tally(number(), number(), number()),
                new Churn.Tally(number(), number(), number()),
                number(),
                number(),
                number(),
                number());
    }

    /** Some rows stay, some move, some go, some come; often in order. */
    private <R> List<R> rows(List<R> before, Supplier<R> fresh, java.util.function.UnaryOperator<R> moved) {
        List<R> rows = new ArrayList<>();
        for (R row : before) {
            int fate = random.nextInt(10);
            if (fate < 4) {
                rows.add(row);
            } else if (fate < 8) {
                rows.add(moved.apply(row));
            } else if (fate == 8) {
                rows.add(random.nextInt(rows.size() + 1), row);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(random.nextInt(rows.size() + 1), fresh.get());
        }
        return rows;
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return often() ? value.get() : null;
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
            default -> random.nextInt(1_000_000_000);
        };
    }

    private int small() {
        return often() ? random.nextInt(64) : random.nextInt();
    }

    private double decimal() {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.longBitsToDouble(random.nextLong() & ~(1L << 52));
            case 3 -> -0.0;
            default -> random.nextInt(10_000) / 100.0;
        };
    }

    private SafeText text() {
        int[] points =
                random.ints(random.nextInt(12), 0, often() ? 0x7F : 0x10FFFF).toArray();
        return SafeText.of(new String(points, 0, points.length));
    }

    private char state() {
        return "RSDTtZXI?".charAt(random.nextInt(9));
    }

    private Demand demand() {
        Set<Reading> readings = EnumSet.noneOf(Reading.class);
        for (Reading reading : Reading.values()) {
            if (random.nextBoolean()) {
                readings.add(reading);
            }
        }
        Set<Integer> pids = random.nextBoolean() ? Set.of() : Set.of(small());
        return new Demand(readings, pids, maybe(this::small));
    }

    private HostCounters host() {
        return new HostCounters(
                text(),
                text(),
                maybe(() -> new HostCounters.Load(decimal(), decimal(), decimal())),
                maybe(() -> new HostCounters.Memory(number(), number(), number(), number())),
                maybe(this::number),
                maybe(() -> new HostCounters.Population(small(), small())),
                decimal());
    }

    private CoreCounters core() {
        return new CoreCounters(small(), number(), number(), number(), number(), number());
    }

    private CoreCounters moved(CoreCounters core) {
        return new CoreCounters(
                core.core(),
                core.userNanos() + moved(),
                core.systemNanos(),
                core.idleNanos() + moved(),
                core.iowaitNanos(),
                core.stealNanos() + moved());
    }

    private long moved() {
        return random.nextBoolean() ? 0 : random.nextInt(20_000_000) - 1000L;
    }

    private ProcessCounters process() {
        ProcessFacts facts = new ProcessFacts(
                text(),
                List.of(text(), text()),
                maybe(this::text),
                maybe(() -> Instant.ofEpochSecond(number() >> 30, random.nextInt(1_000_000_000))),
                random.nextBoolean());
        ProcessStat stat = new ProcessStat(
                small(), state(), small(), times(), number(), number(), maybe(this::small), maybe(this::small));
        return new ProcessCounters(
                new ProcessId(small(), number()),
                facts,
                stat,
                maybe(() -> new Accounting(scheduling(), new Switches.Split(number(), number()), times())),
                maybe(() -> new ThreadTable(
                        rows(List.of(), this::thread, this::moved),
                        new EndedThreads(number(), scheduling(), maybe(this::switches)))),
                maybe(this::switches),
                maybe(() -> new Io(number(), number())),
                maybe(this::small),
                maybe(this::number));
    }

    private ProcessCounters moved(ProcessCounters old) {
        ProcessStat stat = old.stat();
        ThreadTable table = old.threads();
        ProcessStat moved = new ProcessStat(
                stat.ppid(),
                state(),
                stat.threadCount(),
                new CpuTimes(stat.times().userNanos() + moved(), stat.times().systemNanos() + moved()),
                stat.rssBytes() + moved(),
                stat.virtualBytes(),
                often() ? stat.lastCore() : maybe(this::small),
                stat.nice());
        return new ProcessCounters(
                old.id(),
                often() ? old.facts() : process().facts(),
                moved,
                often() ? old.accounting() : process().accounting(),
                table == null ? null : new ThreadTable(rows(table.live(), this::thread, this::moved), table.ended()),
                often() ? old.leaderSwitches() : maybe(this::switches),
                often() ? old.io() : maybe(() -> new Io(number(), number())),
                often() ? old.openFiles() : maybe(this::small),
                often() ? old.sharedBytes() : maybe(this::number));
    }

    private CpuTimes times() {
        return new CpuTimes(number(), number());
    }

    private Scheduling scheduling() {
        return new Scheduling(number(), number(), number());
    }

    private Switches switches() {
        return random.nextBoolean() ? new Switches.Split(number(), number()) : new Switches.Total(number());
    }

    private ThreadCounters thread() {
        return new ThreadCounters(
                small(),
                number(),
                text(),
                state(),
                maybe(this::small),
                maybe(this::times),
                maybe(this::scheduling),
                maybe(this::switches));
    }

    private ThreadCounters moved(ThreadCounters old) {
        return new ThreadCounters(
                old.tid(),
                old.started(),
                often() ? old.name() : text(),
                state(),
                often() ? old.lastCore() : maybe(this::small),
                often() ? old.times() : maybe(this::times),
                old.scheduling() == null ? maybe(this::scheduling) : scheduling(),
                often() ? old.switches() : maybe(this::switches));
    }

    private List<SourceState> sources() {
        return List.of(
                new SourceState("procfs", Availability.ready()),
                new SourceState(
                        "taskstats",
                        random.nextBoolean()
                                ? new Availability.Degraded(text().toString(), "remedy")
                                : new Availability.Absent("reason", text().toString())));
    }

    private ProcessParticulars particulars() {
        return new ProcessParticulars(
                new ProcessId(small(), number()),
                maybe(() -> List.of(new ResourceLimit(Resource.OPEN_FILES, decimal(), Double.POSITIVE_INFINITY))),
                maybe(() -> this.<CpuControl>group(new CpuControl(
                        maybe(this::number),
                        new CpuControl.Quota(
                                text(),
                                decimal(),
                                maybe(this::number),
                                maybe(() -> new CpuControl.Throttling(number(), number(), number())))))),
                maybe(() -> this.<MemoryControl>group(
                        new MemoryControl(text(), decimal(), maybe(this::number), maybe(this::number)))),
                maybe(() -> List.of(small(), small())),
                new ProcessParticulars.Paths(maybe(this::text), maybe(this::text)),
                new ProcessParticulars.PageFaults(number(), number()),
                maybe(() -> new ProcessParticulars.Footprint(number(), number())),
                maybe(() -> new ProcessParticulars.Limited(number(), number())),
                maybe(() -> new ProcessParticulars.Oom(small(), small())));
    }

    private <C> Cgroup<C> group(C control) {
        return often() ? new Cgroup.Seen<>(text(), control) : new Cgroup.Hidden<>(text(), "not mounted");
    }
}
