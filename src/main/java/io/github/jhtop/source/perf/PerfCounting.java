package io.github.jhtop.source.perf;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.EventCounter;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.SoftwareEvent;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.PerfCounters;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the software events of one process that waits before its {@code exec}, and of all that it will start. Never fails:
 * what cannot be counted is unknown, and {@link #availability} says why. One thread at a time.
 *
 * <p>Source: {@code perf_event_open(2)}, {@code Documentation/admin-guide/sysctl/kernel.rst} on {@code
 * perf_event_paranoid}.
 */
public final class PerfCounting implements AutoCloseable {

    /** To the kernel, the thread that asks. */
    private static final int CALLER = 0;

    private final Map<SoftwareEvent, EventCounter> counters = new EnumMap<>(SoftwareEvent.class);
    private Availability availability = Availability.ready();

    private PerfCounting() {}

    /**
     * Begins with the next {@code exec} of a process.
     *
     * @param pid the process, which has one thread yet
     * @param opener the kernel
     * @return the counters, to be closed
     */
    public static PerfCounting attach(int pid, EventCounter.Opener opener) {
        PerfCounting counting = new PerfCounting();
        counting.open(pid, opener);
        return counting;
    }

    /**
     * Whether anything can be counted here; JNA loads. Any thread.
     *
     * @param opener the kernel
     * @return ready or absent, with reason and remedy
     */
    public static Availability probe(EventCounter.Opener opener) {
        try (PerfCounting counting = attach(CALLER, opener)) {
            return counting.availability();
        }
    }

    private void open(int pid, EventCounter.Opener opener) {
        try {
            for (SoftwareEvent event : SoftwareEvent.values()) {
                counters.put(event, opener.open(event, pid));
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    /**
     * Whether the counters count.
     *
     * @return ready or absent, with reason and remedy
     */
    public Availability availability() {
        return availability;
    }

    /**
     * Reads all counters.
     *
     * @return what was counted so far, or null if that is not known
     */
    public @Nullable PerfCounters read() {
        if (!availability.answers()) {
            return null;
        }
        try {
            return new PerfCounters(
                    value(SoftwareEvent.TASK_CLOCK),
                    value(SoftwareEvent.CONTEXT_SWITCHES),
                    value(SoftwareEvent.CPU_MIGRATIONS),
                    value(SoftwareEvent.PAGE_FAULTS));
        } catch (IOException e) {
            fail(e);
            return null;
        }
    }

    private long value(SoftwareEvent event) throws IOException {
        EventCounter counter = counters.get(event);
        if (counter == null) {
            throw new IOException("closed");
        }
        return counter.value();
    }

    private void fail(IOException e) {
        close();
        availability = absence(e);
    }

    private static Availability absence(IOException e) {
        if (e instanceof NativeUnavailableException) {
            return new Availability.Absent(String.valueOf(e.getMessage()), "see 'jhtop doctor'");
        }
        int errno = e instanceof ErrnoException error ? error.errno() : 0;
        return switch (errno) {
            case ErrnoException.EACCES, ErrnoException.EPERM ->
                new Availability.Absent(
                        "perf_event_paranoid or a container forbids to count the kernel's share",
                        "sudo sysctl kernel.perf_event_paranoid=1, or give CAP_PERFMON");
            case ErrnoException.ENOENT, ErrnoException.ENOSYS ->
                new Availability.Absent("no perf events here", "use a kernel with CONFIG_PERF_EVENTS");
            case ErrnoException.EMFILE, ErrnoException.ENFILE ->
                new Availability.Absent("too many open files", "raise the limit: ulimit -n");
            default -> new Availability.Absent("perf events: " + e.getMessage(), "rusage alone is told meanwhile");
        };
    }

    @Override
    public void close() {
        counters.values().forEach(EventCounter::close);
        counters.clear();
    }
}
