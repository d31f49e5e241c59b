package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The coordinator. */
public final class Footprint {

    private Footprint() {}

    /**
     * Has units come, idle, load, and reports what each phase took of memory.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Footprint::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Verdict verdict = new Verdict(arguments.expected());
        try (Units units = Units.of(arguments)) {
            Optional<Long> none = held("none", arguments, reporter);
            long startNanos = System.nanoTime();
            units.start();
            long startedNanos = System.nanoTime();
            Optional<Long> idle = held("idle", arguments, reporter);
            long loadNanos = System.nanoTime();
            verdict.add(Long.toHexString(units.load()));
            long loadedNanos = System.nanoTime();
            Optional<Long> loaded = held("loaded", arguments, reporter);
            return new Result()
                    .wallNanos(startedNanos - startNanos + loadedNanos - loadNanos)
                    .operations(arguments.number("units"))
                    .checksum(verdict.checksum())
                    .valid(verdict.valid())
                    .processes(units.processes())
                    .threadsStarted(units.threadsStarted())
                    .with("start_ns", startedNanos - startNanos)
                    .with("load_ns", loadedNanos - loadNanos)
                    .with("none_pss_bytes", none)
                    .with("idle_pss_bytes", idle)
                    .with("loaded_pss_bytes", loaded);
        }
    }

    /** Stays in a phase long enough to be looked at from outside, and measures at its end. */
    private static Optional<Long> held(String phase, Arguments arguments, Reporter reporter) {
        reporter.event("phase", Map.of("name", phase));
        long endNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(arguments.number("hold"));
        for (long left = endNanos - System.nanoTime(); left > 0; left = endNanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return Memory.pssBytesOfTree();
    }
}
