package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.core;
import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.sample;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of every derivation, whatever the counters say. */
@PropertyDefaults(tries = 200)
final class DeriverProperties {

    private static final long MOST = 1_000_000_000_000_000L;

    /** Counters of all groups; each group may be missing. */
    @Provide
    Arbitrary<ProcessCounters> counters() {
        Arbitrary<List<Long>> numbers = count().list().ofSize(12);
        Arbitrary<List<Boolean>> known =
                Arbitraries.of(true, true, false).list().ofSize(3);
        return Combinators.combine(numbers, known).as(DeriverProperties::counters);
    }

    private static Arbitrary<Long> count() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1000), Arbitraries.longs().between(0, MOST));
    }

    private static ProcessCounters counters(List<Long> n, List<Boolean> known) {
        Raw.Making process = process(7).times(new CpuTimes(n.get(0), n.get(1)));
        if (known.get(0)) {
            process = process.accounting(
                    new Scheduling(n.get(2), n.get(3), 0), split(n.get(4), n.get(5)), new CpuTimes(n.get(0), n.get(1)));
        }
        if (known.get(1)) {
            process = process.threads(
                    Raw.threads(thread(7, new Scheduling(n.get(6), n.get(7), 0), split(n.get(8), n.get(9)))));
        }
        return (known.get(2) ? process.io(n.get(10), n.get(11)) : process).done();
    }

    private static ProcessRow between(ProcessCounters older, ProcessCounters newer, double seconds) {
        return Deriver.derive(sample(0, older), sample(seconds, newer))
                .processes()
                .get(0);
    }

    private static double[] rates(ProcessRow row) {
        DoubleStream.Builder all = DoubleStream.builder();
        add(all, row.cpu(), row.switches());
        all.add(row.io().readBytesPerSecond()).add(row.io().writeBytesPerSecond());
        for (ThreadRow thread : Objects.requireNonNullElse(row.threads(), List.<ThreadRow>of())) {
            add(all, thread.cpu(), thread.switches());
        }
        return all.build().toArray();
    }

    private static void add(DoubleStream.Builder all, CpuShare cpu, SwitchCounts switches) {
        all.add(cpu.percent()).add(cpu.userPercent()).add(cpu.systemPercent()).add(cpu.readyPercent());
        all.add(switches.totalPerSecond()).add(switches.voluntaryPerSecond()).add(switches.involuntaryPerSecond());
    }

    @Property
    void noRateIsNegativeOrHuge(
            @ForAll("counters") ProcessCounters older,
            @ForAll("counters") ProcessCounters newer,
            @ForAll @DoubleRange(min = 0.1, max = 3600) double seconds) {
        for (double rate : rates(between(older, newer, seconds))) {
            assertTrue(Double.isNaN(rate) || (rate >= -1e-6 && rate <= 2 * MOST / seconds * 1.000001), () -> "" + rate);
        }
    }

    @Property
    void whatDidNotMoveHasRateZeroOrNone(@ForAll("counters") ProcessCounters same) {
        ProcessRow row = between(same, same, 1);
        assertEquals(0, row.cpu().percent());
        for (double rate : rates(row)) {
            assertTrue(Double.isNaN(rate) || rate == 0, () -> "" + rate);
        }
    }

    @Property
    void inTwiceTheTimeTheRateIsHalf(
            @ForAll("counters") ProcessCounters older, @ForAll("counters") ProcessCounters newer) {
        double[] once = rates(between(older, newer, 1));
        double[] twice = rates(between(older, newer, 2));
        for (int i = 0; i < once.length; i++) {
            assertTrue(Double.compare(once[i], 2 * twice[i]) == 0 || Math.abs(once[i] - 2 * twice[i]) < 1e-9 * once[i]);
        }
    }

    @Property
    void userAndSystemTogetherAreTheWhole(
            @ForAll("counters") ProcessCounters older, @ForAll("counters") ProcessCounters newer) {
        CpuShare cpu = between(older, newer, 1).cpu();
        double sum = cpu.userPercent() + cpu.systemPercent();
        assertTrue(Double.isNaN(sum) || Math.abs(sum - cpu.percent()) <= cpu.percent() * 1e-9, cpu::toString);
    }

    @Property
    void bothKindsOfSwitchesTogetherAreTheWhole(
            @ForAll("counters") ProcessCounters older, @ForAll("counters") ProcessCounters newer) {
        SwitchCounts row = between(older, newer, 1).switches();
        double sum = row.voluntaryPerSecond() + row.involuntaryPerSecond();
        assertTrue(Double.isNaN(sum) || Math.abs(sum - row.totalPerSecond()) <= sum * 1e-9, row::toString);
    }

    /** Some of the threads end between the samples, the others count on. */
    @Property
    void whatEndedThreadsCountedIsNeverTakenAway(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000) Long> counts,
            @ForAll @Size(20) List<Boolean> ends) {
        List<ThreadCounters> before = new ArrayList<>();
        List<ThreadCounters> after = new ArrayList<>();
        EndedThreads ended = EndedThreads.NONE;
        for (int i = 0; i < counts.size(); i++) {
            ThreadCounters thread = counted(i, counts.get(i));
            before.add(thread);
            if (ends.get(i)) {
                ended = ended.plus(thread);
            } else {
                after.add(counted(i, counts.get(i) + 10));
            }
        }
        ProcessRow row = between(
                process(7).threads(new ThreadTable(before, EndedThreads.NONE)).done(),
                process(7).threads(new ThreadTable(after, ended)).done(),
                1);
        assertEquals(20.0 * after.size(), row.switches().totalPerSecond());
        assertEquals(10 * after.size() / 1e7, row.cpu().percent(), 1e-12);
    }

    private static ThreadCounters counted(int tid, long count) {
        return thread(tid, new Scheduling(count, count, count), split(count, count));
    }

    @Provide
    Arbitrary<CoreCounters> times() {
        return Arbitraries.longs()
                .between(0, 1_000_000_000_000L)
                .list()
                .ofSize(5)
                .map(n -> core(0, n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
    }

    @Property
    void theSharesOfACoreNeverExceedTheWhole(@ForAll("times") CoreCounters older, @ForAll("times") CoreCounters newer) {
        CoreRow row = derived(older, newer);
        double sum = row.userPercent() + row.systemPercent() + row.iowaitPercent() + row.stealPercent();
        assertTrue(Double.isNaN(sum) || sum <= 100 + 1e-9, row::toString);
        assertTrue(Double.isNaN(sum) || row.busyPercent() <= 100 + 1e-9, row::toString);
        for (double share :
                new double[] {row.userPercent(), row.systemPercent(), row.iowaitPercent(), row.busyPercent()}) {
            assertTrue(Double.isNaN(share) || share >= 0, row::toString);
        }
    }

    /** The kernel lets the idle counters of a sleeping core step back by a tick. */
    @Property
    void anIdleCounterThatStepsBackSpoilsNothing(
            @ForAll("times") CoreCounters older, @ForAll @DoubleRange(min = 1, max = 1e9) double busy) {
        CoreCounters newer = core(
                0,
                older.userNanos() + (long) busy,
                older.systemNanos(),
                Math.max(0, older.idleNanos() - 10_000_000),
                older.iowaitNanos(),
                older.stealNanos());
        assertEquals(100, derived(older, newer).userPercent(), 1e-9);
    }

    private static CoreRow derived(CoreCounters older, CoreCounters newer) {
        return Deriver.derive(
                        sample(0, HostCounters.UNKNOWN, List.of(older)),
                        sample(1, HostCounters.UNKNOWN, List.of(newer)))
                .cores()
                .get(0);
    }
}
