package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.VirtualThread;
import java.io.IOException;
import java.util.stream.IntStream;

/** Units that first do nothing, and then hold what they parsed, until they are closed. Used by one thread. */
interface Units extends AutoCloseable {

    /** The units of a variant; none is there yet. */
    static Units of(Arguments arguments) {
        int units = arguments.number("units");
        int[] all = IntStream.range(0, units).toArray();
        return switch (arguments.variant()) {
            case "threads" -> new ThreadUnits(Unit.of(arguments), all, new NumberedThreads("unit"));
            case "virtual" -> new ThreadUnits(Unit.of(arguments), all, work -> VirtualThread.unstarted("unit", work));
            case "processes" -> new ProcessUnits(arguments, FootprintWorker.class, units, 0);
            case "process-pool" -> new ProcessUnits(
                    arguments, FootprintPoolWorker.class, Math.min(units, arguments.workers()), units);
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Starts all units, and waits until each is there. */
    void start() throws IOException, InterruptedException;

    /** Has all units parse their texts; what they parsed stays in memory, what was garbage does not. */
    long load() throws IOException;

    int processes();

    long threadsStarted();

    @Override
    void close();
}
