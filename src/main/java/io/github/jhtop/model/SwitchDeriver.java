package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import org.jspecify.annotations.Nullable;

/** Totals and rates of context switches, and what they cover. */
final class SwitchDeriver {

    /** A count and what it covers. */
    record Scoped(Switches switches, SwitchScope scope) {}

    private SwitchDeriver() {}

    /** The best count there is of a process, or null. */
    static @Nullable Scoped best(ProcessCounters process) {
        if (process.accounting() != null) {
            return new Scoped(process.accounting().switches(), SwitchScope.PROCESS);
        }
        Switches ofThreads = process.threads() == null ? null : sum(process.threads());
        if (ofThreads != null) {
            return new Scoped(ofThreads, SwitchScope.LIVE_THREADS);
        }
        Switches ofLeader = process.leaderSwitches();
        return ofLeader == null ? null : new Scoped(ofLeader, SwitchScope.MAIN_THREAD);
    }

    private static @Nullable Switches sum(ThreadTable table) {
        if (table.live().isEmpty() && table.ended().switches() == null) {
            return new Switches.Split(0, 0);
        }
        Switches sum = table.ended().switches();
        for (ThreadCounters thread : table.live()) {
            Switches one = thread.switches();
            if (one == null) {
                return null;
            }
            sum = sum == null ? one : sum.plus(one);
        }
        return sum;
    }

    /** Totals of the newer count and rates between both. */
    static SwitchCounts derive(@Nullable Switches older, @Nullable Switches newer, double seconds) {
        if (newer == null) {
            return SwitchCounts.UNKNOWN;
        }
        double total = newer.total();
        double totalRate = older == null ? Double.NaN : Rate.delta(older.total(), newer.total()) / seconds;
        if (!(newer instanceof Switches.Split now)) {
            return new SwitchCounts(total, Double.NaN, Double.NaN, totalRate, Double.NaN, Double.NaN);
        }
        if (!(older instanceof Switches.Split before)) {
            return new SwitchCounts(total, now.voluntary(), now.involuntary(), totalRate, Double.NaN, Double.NaN);
        }
        return new SwitchCounts(
                total,
                now.voluntary(),
                now.involuntary(),
                totalRate,
                Rate.delta(before.voluntary(), now.voluntary()) / seconds,
                Rate.delta(before.involuntary(), now.involuntary()) / seconds);
    }
}
