package io.github.jhtop.workloads.common;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of one name and a number from 0 on, counted. Used by any thread. */
public final class NumberedThreads implements ThreadFactory {

    private final String name;
    private final AtomicInteger started = new AtomicInteger();

    /**
     * Threads that are called {@code name-0}, {@code name-1} and so on.
     *
     * @param name what they do
     */
    public NumberedThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        return new Thread(work, name + "-" + started.getAndIncrement());
    }

    /**
     * How many there have been.
     *
     * @return never less than before
     */
    public int started() {
        return started.get();
    }
}
