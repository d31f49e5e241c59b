package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.VirtualThread;
import java.io.IOException;

/** A way to have a unit of execution come, report, and go. Used by one thread. */
interface Spawner extends AutoCloseable {

    static Spawner of(Arguments arguments) throws IOException {
        Reports reports = Reports.of(arguments);
        return switch (arguments.variant()) {
            case "threads" -> new ThreadSpawner(reports, Thread::new);
            case "virtual" -> new ThreadSpawner(reports, work -> VirtualThread.unstarted("unit", work));
            case "thread-pool" -> new ThreadPoolSpawner(reports);
            case "processes" -> arguments.word("program").equals("jvm")
                    ? new JvmSpawner(arguments)
                    : new ShellSpawner(reports);
            case "process-pool" -> new ProcessPoolSpawner(arguments);
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Creates a unit, waits until it has ended, or is free again if it is one of a pool; returns what it reported. */
    long spawn(int unit) throws Exception;

    /** How many processes there have been, the coordinator included. */
    default int processes() {
        return 1;
    }

    /** How many threads have been started. */
    default long threadsStarted() {
        return 0;
    }

    @Override
    default void close() {}
}
