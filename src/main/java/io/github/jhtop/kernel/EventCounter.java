package io.github.jhtop.kernel;

import java.io.IOException;

/**
 * Counts one event of a process and of all that it will ever start: {@code perf_event_open(2)}. An interface, so that a
 * test can be the kernel. One thread at a time; no call waits.
 */
public interface EventCounter extends AutoCloseable {

    /** Opens counters. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens a counter that begins with the next {@code exec} of the process.
         *
         * @param event what to count
         * @param pid the process, which has one thread yet
         * @return the counter, to be closed
         * @throws NativeUnavailableException if no native call can be made
         * @throws IOException if the kernel refuses; {@link ErrnoException#EACCES} or {@link ErrnoException#EPERM} tell that
         *     {@code perf_event_paranoid} forbids it
         */
        EventCounter open(SoftwareEvent event, int pid) throws IOException;
    }

    /**
     * How much was counted so far, in all processes and threads together, those that ended included.
     *
     * @return a count, or nanoseconds
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    long value() throws IOException;

    /** Closes; never throws. */
    @Override
    void close();

    /**
     * Opens a counter of the running kernel.
     *
     * @param event what to count
     * @param pid as for {@link Opener#open}
     * @return the counter, to be closed
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException as from {@link Opener#open}
     */
    static EventCounter open(SoftwareEvent event, int pid) throws IOException {
        Libc.require();
        return LibcEventCounter.open(event, pid);
    }
}
