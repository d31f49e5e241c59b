package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.VirtualThread;
import io.github.jhtop.workloads.common.order.Answering;
import io.github.jhtop.workloads.common.order.Pricer;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes connections, each with one request, and sees to it that they are answered. */
interface Front {

    /** The front of a variant. */
    static Front of(Arguments arguments, Pricer pricer, Progress progress) {
        NumberedThreads threads = new NumberedThreads("request");
        Answering answering = new Answering(pricer, progress::step);
        int limit = arguments.number("queue");
        return switch (arguments.variant()) {
            case "event-loop" -> new EventLoopFront(answering);
            case "single" -> new BlockingFront(answering, Integer.MAX_VALUE, Runnable::run, threads::started);
            case "threads" -> new BlockingFront(
                    answering, limit, task -> threads.newThread(task).start(), threads::started);
            case "virtual" -> {
                AtomicInteger started = new AtomicInteger();
                yield new BlockingFront(
                        answering,
                        limit,
                        task -> VirtualThread.start("request-" + started.getAndIncrement(), task),
                        started::get);
            }
            case "thread-pool", "processes", "process-pool" -> {
                ExecutorService pool = Executors.newFixedThreadPool(arguments.workers(), threads);
                yield new BlockingFront(answering, limit, pool, threads::started);
            }
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Serves until the listener is closed. */
    void serve(ServerSocketChannel listener) throws IOException;

    long threadsStarted();
}
