package io.github.jhtop.model;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import org.jspecify.annotations.Nullable;

/** Shares of CPU time of one interval, from the finest counter that both samples have. */
final class CpuDeriver {

    /** User and system time each are cut to a tick of 10 ms: ticks and nanoseconds may differ by this much. */
    private static final double TICK_DOUBT_NANOS = 20e6;

    private final double seconds;

    CpuDeriver(double seconds) {
        this.seconds = seconds;
    }

    CpuShare ofProcess(ProcessCounters older, ProcessCounters newer) {
        Accounting before = older.accounting();
        Accounting after = newer.accounting();
        if (before != null && after != null) {
            return share(
                    run(before.scheduling(), after.scheduling()),
                    waited(before.scheduling(), after.scheduling()),
                    before.times(),
                    after.times());
        }
        CpuTimes timesBefore = older.stat().times();
        CpuTimes timesAfter = newer.stat().times();
        Scheduling sumBefore = older.threads() == null ? null : sum(older.threads());
        Scheduling sumAfter = newer.threads() == null ? null : sum(newer.threads());
        double ticks = Rate.delta(timesBefore.totalNanos(), timesAfter.totalNanos());
        double run = finest(run(sumBefore, sumAfter), ticks);
        return share(run, waited(sumBefore, sumAfter), timesBefore, timesAfter);
    }

    CpuShare ofThread(ThreadCounters older, ThreadCounters newer) {
        Scheduling before = older.scheduling();
        Scheduling after = newer.scheduling();
        CpuTimes timesBefore = older.times();
        CpuTimes timesAfter = newer.times();
        double run = run(before, after);
        if (Double.isNaN(run) && timesBefore != null && timesAfter != null) {
            run = Rate.delta(timesBefore.totalNanos(), timesAfter.totalNanos());
        }
        return share(run, waited(before, after), timesBefore, timesAfter);
    }

    /** Mean time on a CPU between two switches, NaN if there were none. */
    static double sliceNanos(CpuShare cpu, SwitchCounts switches) {
        double perSecond = switches.totalPerSecond();
        return perSecond > 0 ? cpu.percent() * 1e7 / perSecond : Double.NaN;
    }

    private static double run(@Nullable Scheduling before, @Nullable Scheduling after) {
        return before == null || after == null ? Double.NaN : Rate.delta(before.runNanos(), after.runNanos());
    }

    private static double waited(@Nullable Scheduling before, @Nullable Scheduling after) {
        return before == null || after == null ? Double.NaN : Rate.delta(before.waitNanos(), after.waitNanos());
    }

    /** The sum over threads is finer, but misses threads that came and went between two looks: then ticks know more. */
    private static double finest(double threads, double ticks) {
        boolean threadsMiss = ticks - threads > TICK_DOUBT_NANOS;
        return Double.isNaN(threads) || threadsMiss ? ticks : threads;
    }

    private static @Nullable Scheduling sum(ThreadTable table) {
        Scheduling ended = table.ended().scheduling();
        long run = ended.runNanos();
        long wait = ended.waitNanos();
        long runs = ended.runs();
        for (ThreadCounters thread : table.live()) {
            Scheduling one = thread.scheduling();
            if (one == null) {
                return null;
            }
            run += one.runNanos();
            wait += one.waitNanos();
            runs += one.runs();
        }
        return new Scheduling(run, wait, runs);
    }

    private CpuShare share(
            double runNanos, double waitNanos, @Nullable CpuTimes timesBefore, @Nullable CpuTimes timesAfter) {
        double percent = percent(runNanos);
        double userPercent = percent == 0 ? 0 : percent * userPart(timesBefore, timesAfter);
        return new CpuShare(percent, userPercent, percent - userPercent, percent(waitNanos));
    }

    /** Mode times count in ticks: they give the proportion, the finer run time gives the amount. */
    private static double userPart(@Nullable CpuTimes before, @Nullable CpuTimes after) {
        if (before == null || after == null) {
            return Double.NaN;
        }
        double user = Rate.delta(before.userNanos(), after.userNanos());
        double system = Rate.delta(before.systemNanos(), after.systemNanos());
        return user / (user + system);
    }

    private double percent(double nanos) {
        return nanos / seconds / 1e7;
    }
}
