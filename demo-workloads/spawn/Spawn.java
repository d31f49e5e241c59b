package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import java.util.stream.LongStream;

/** The coordinator: creates one unit after the other and waits for each to end. */
public final class Spawn {

    private Spawn() {}

    /**
     * Creates and ends units, and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Spawn::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        long[] latencies = new long[arguments.number("count")];
        Progress progress = new Progress(reporter, latencies.length);
        long sum = 0;
        try (Spawner spawner = Spawner.of(arguments)) {
            for (int unit = 0; unit < latencies.length; unit++) {
                long startNanos = System.nanoTime();
                sum += spawner.spawn(unit);
                latencies[unit] = System.nanoTime() - startNanos;
                progress.step();
            }
            return new Result()
                    .wallNanos(LongStream.of(latencies).sum())
                    .operations(latencies.length)
                    .checksum(Long.toHexString(sum))
                    .valid(sum == SpawnKernel.sum(arguments.seed(), latencies.length))
                    .latenciesNanos(latencies)
                    .processes(spawner.processes())
                    .threadsStarted(spawner.threadsStarted());
        }
    }
}
