package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** A way to have one program tick, ask and compute. Used by the main thread. */
interface Organisation extends AutoCloseable {

    /**
     * What was found.
     *
     * @param answers of the database
     * @param filling the other work
     */
    record Findings(Answers answers, Filling filling) {}

    /** The organisation of a variant. */
    static Organisation of(Arguments arguments) throws IOException {
        return switch (arguments.variant()) {
            case "single" -> new Sequence(arguments);
            case "threads" -> new Concurrent(arguments, Concurrent.THREADS);
            case "virtual" -> new Concurrent(arguments, Concurrent.VIRTUAL_THREADS);
            case "event-loop" -> new EventLoop(arguments);
            case "process-pool" -> Apart.start(arguments);
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Does all of it; the ticker ticks meanwhile as well as it can. */
    Findings run(Ticker ticker) throws IOException, InterruptedException, ExecutionException;

    /** How many processes it started. */
    default int processes() {
        return 0;
    }

    default int threads() {
        return 0;
    }

    @Override
    default void close() {}
}
