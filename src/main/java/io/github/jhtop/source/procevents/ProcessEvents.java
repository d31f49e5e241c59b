package io.github.jhtop.source.procevents;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.NetlinkSocket;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every process and thread that begins or ends, also of those that no sample shows. Never fails: what cannot be heard
 * is unknown, and {@link #availability} says why. Any thread.
 *
 * <p>What happens between opening and following waits in the queue of the kernel, so a command can be launched in between and
 * none of its children is missed. Each sample empties the queue; a thread of its own does where samples are rare or much happens, and rests three times as long
 * as it worked: what is more than that is lost, and counted as lost.
 *
 * <p>Source: {@code Documentation/driver-api/connector.rst}, {@code drivers/connector/cn_proc.c}.
 */
public final class ProcessEvents implements Source {

    private static final int GROUP = 1;

    /** The kernel doubles it; an event takes 768 bytes of that. */
    private static final int QUEUE_BYTES = 4 << 20;

    private static final int MOST_AT_ONCE = 16_384;
    private static final int FEW = 64;
    private static final long REST_AFTER_FEW_NANOS = TimeUnit.MILLISECONDS.toNanos(150);
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int REST_FACTOR = 3;

    private @Nullable Connector connector;
    private @Nullable Lineage lineage;
    private Availability absence = Availability.ready();
    private @Nullable Thread reader;
    private long drainedAtNanos;
    private long restNanos;

    private ProcessEvents() {}

    /**
     * Listens to the running kernel; JNA loads.
     *
     * @return the events, to be closed
     */
    public static ProcessEvents ofKernel() {
        return open(() -> NetlinkSocket.open(NetlinkSocket.CONNECTOR, GROUP, QUEUE_BYTES));
    }

    /**
     * Listens.
     *
     * @param opener the kernel
     * @return the events, to be closed
     */
    public static ProcessEvents open(NetlinkSocket.Opener opener) {
        ProcessEvents events = new ProcessEvents();
        events.connect(opener);
        return events;
    }

    /**
     * Whether anything can be heard here; JNA loads.
     *
     * @return ready or absent, with reason and remedy
     */
    public static Availability probe() {
        try (ProcessEvents events = ofKernel()) {
            return events.availability();
        }
    }

    private synchronized void connect(NetlinkSocket.Opener opener) {
        try {
            connector = Connector.open(opener);
        } catch (IOException e) {
            absence = absence(e);
        }
    }

    /**
     * Counts a process that was launched after this was opened, and all that descend from it.
     *
     * @param pid its id
     */
    public void followLaunch(int pid) {
        follow(Lineage.ofLaunch(pid));
    }

    /**
     * Counts what living processes, and all that descend from them, begin and end from now on.
     *
     * @param pids their ids
     */
    public void followLiving(Collection<Integer> pids) {
        follow(Lineage.ofLiving(pids));
    }

    /** Counts whatever begins and ends on this machine. */
    public void followAll() {
        follow(Lineage.ofAll());
    }

    private synchronized void follow(Lineage whom) {
        if (connector != null && lineage == null) {
            lineage = whom;
            Thread thread = new Thread(this::readOn, "jhtop-events");
            thread.setDaemon(true);
            thread.start();
            reader = thread;
        }
    }

    private void readOn() {
        while (isOpen()) {
            long left = leftNanos();
            if (left > 0) {
                LockSupport.parkNanos(left);
            } else {
                drain();
            }
        }
    }

    private synchronized boolean isOpen() {
        return connector != null;
    }

    /** Until the queue is to be emptied, if nobody does it before. */
    private synchronized long leftNanos() {
        return restNanos - (System.nanoTime() - drainedAtNanos);
    }

    private synchronized void drain() {
        if (connector == null || lineage == null) {
            return;
        }
        long begin = System.nanoTime();
        try {
            int events = connector.drain(MOST_AT_ONCE, lineage);
            drainedAtNanos = System.nanoTime();
            restNanos =
                    Math.max(events < FEW ? REST_AFTER_FEW_NANOS : REST_NANOS, REST_FACTOR * (drainedAtNanos - begin));
        } catch (IOException e) {
            absence = absence(e);
            disconnect();
        }
    }

    /**
     * What happened so far. Whatever a process did before it could be waited for is in it.
     *
     * @return counts since the begin, or null if they are unknown
     */
    public synchronized @Nullable Churn churn() {
        drain();
        return connector == null || lineage == null ? null : lineage.churn();
    }

    @Override
    public String id() {
        return "procevents";
    }

    @Override
    public synchronized Availability availability() {
        long lost = lineage == null ? 0 : lineage.churn().lostEvents();
        return absence.answers() && lost > 0
                ? new Availability.Degraded(
                        lost + " events were lost, so counts are lower bounds",
                        "as root the queue for them is larger: /proc/sys/net/core/rmem_max")
                : absence;
    }

    @Override
    public synchronized void read(SampleDraft draft) {
        Churn churn = churn();
        if (churn != null && lineage != null) {
            draft.churn(churn);
            lineage.sampled();
        }
    }

    private static Availability absence(IOException e) {
        if (e instanceof NativeUnavailableException) {
            return new Availability.Absent(String.valueOf(e.getMessage()), "see 'jhtop doctor'");
        }
        if (e instanceof Connector.SilenceException) {
            return new Availability.Absent(
                    "the kernel tells process events to the first PID and user namespace only",
                    "run jhtop outside of the container");
        }
        int errno = e instanceof ErrnoException error ? error.errno() : 0;
        return switch (errno) {
            case ErrnoException.EACCES, ErrnoException.EPERM ->
                new Availability.Absent(
                        "process events need CAP_NET_ADMIN on this kernel", "run as root, or use Linux 6.6 or newer");
            case ErrnoException.ECONNREFUSED ->
                new Availability.Absent(
                        "the kernel tells process events to the first network namespace only",
                        "run jhtop outside of the container");
            case ErrnoException.ENOENT, ErrnoException.EPROTONOSUPPORT ->
                new Availability.Absent("no process events here", "use a kernel with CONFIG_PROC_EVENTS");
            case ErrnoException.EMFILE, ErrnoException.ENFILE ->
                new Availability.Absent("too many open files", "raise the limit: ulimit -n");
            default -> new Availability.Absent("process events: " + e.getMessage(), "samples alone are told meanwhile");
        };
    }

    private void disconnect() {
        if (connector != null) {
            connector.close();
            connector = null;
        }
    }

    @Override
    public synchronized void close() {
        disconnect();
        if (reader != null) {
            LockSupport.unpark(reader);
        }
    }
}
