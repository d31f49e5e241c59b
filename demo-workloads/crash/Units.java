package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.VirtualThread;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads or processes that do shifts. Used by the thread of the supervisor. */
interface Units extends AutoCloseable {

    /** Those of a variant; pools and the spare unit, if one is planned, stand ready when this returns. */
    static Units of(Arguments arguments, Plan plan, Desk desk) throws IOException {
        ShiftWork work = new ShiftWork(plan, desk);
        return switch (arguments.variant()) {
            case "threads" -> new ThreadUnits(work, new NumberedThreads("worker"));
            case "virtual" -> {
                AtomicInteger number = new AtomicInteger();
                yield new ThreadUnits(
                        work, task -> VirtualThread.unstarted("worker-" + number.getAndIncrement(), task));
            }
            case "thread-pool" -> new ThreadPoolUnits(work);
            case "processes" -> new ProcessUnits(arguments, plan, desk, false);
            case "process-pool" -> new ProcessUnits(arguments, plan, desk, true);
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Has a shift done by a new unit, or by the next one of the pool. */
    void start(Shift shift) throws IOException;

    /** Has a shift done by the spare unit, and prepares another. */
    void startSpare(Shift shift) throws IOException;

    /** Ends the unit of a shift from which nothing is heard any more, if such a unit can be ended. */
    void abandon(Shift shift);

    /** How many processes there have been, the coordinator included. */
    int processes();

    /** How many threads have been started, but for the main thread of each process. */
    long threadsStarted();

    @Override
    default void close() {}
}
