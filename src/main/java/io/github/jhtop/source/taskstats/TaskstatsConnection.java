package io.github.jhtop.source.taskstats;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.NetlinkSocket;
import io.github.jhtop.sample.Availability;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that {@link TaskstatsTotals} and {@link TaskstatsThreads} share. Costs nothing and loads nothing
 * until {@link #open}; before it both sources are silent. A connection that broke is opened again with the next read,
 * one that cannot be opened says why. Sampler's thread only.
 */
public final class TaskstatsConnection implements AutoCloseable {

    private static final int SELF_TESTS = 3;
    private static final Availability NOT_OPENED =
            new Availability.Absent("not opened yet", "wait for the next refresh");

    /** The test of the kernel that is run on a new connection. */
    @FunctionalInterface
    interface Test {
        SelfTest.Verdict run(TaskstatsLink link) throws IOException;
    }

    private final NetlinkSocket.Opener opener;
    private final Test test;
    private @Nullable TaskstatsLink link;
    private SelfTest.Verdict verdict = SelfTest.Verdict.UNDECIDED;
    private Availability availability = NOT_OPENED;
    private int testsLeft;
    private boolean wanted;

    /** A connection to the running kernel, not opened yet. */
    public TaskstatsConnection() {
        this(() -> NetlinkSocket.open(NetlinkSocket.GENERIC, 0), link -> new SelfTest().run(link));
    }

    TaskstatsConnection(NetlinkSocket.Opener opener, Test test) {
        this.opener = opener;
        this.test = test;
    }

    /** Opens the connection and tests the kernel: up to 20 ms, and JNA loads. To be called after the first frame. */
    public void open() {
        wanted = true;
        testsLeft = SELF_TESTS;
        connect();
    }

    /** Whether anybody answers. */
    Availability availability() {
        return availability;
    }

    /** Whether the totals of a process are known to keep its ended threads; tests again while undecided. */
    SelfTest.Verdict endedThreads() {
        if (connect() && verdict == SelfTest.Verdict.UNDECIDED && testsLeft > 0) {
            test();
        }
        return verdict;
    }

    /**
     * Asks for many at once.
     *
     * @return how many were neither told nor refused
     */
    int query(Scope scope, int[] ids, int count, TaskstatsLink.Receiver receiver) {
        if (count == 0 || !connect() || link == null) {
            return 0;
        }
        try {
            return link.query(scope, ids, count, receiver);
        } catch (IOException e) {
            fail(e);
            return count;
        }
    }

    private boolean connect() {
        if (link != null) {
            return true;
        }
        if (!wanted) {
            return false;
        }
        try {
            link = TaskstatsLink.open(opener);
            availability = Availability.ready();
        } catch (IOException e) {
            fail(e);
            return false;
        }
        if (verdict == SelfTest.Verdict.UNDECIDED) {
            test();
        }
        return link != null;
    }

    private void test() {
        if (link == null) {
            return;
        }
        testsLeft--;
        try {
            verdict = test.run(link);
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        release();
        availability = absence(e);
        wanted = mayPass(e);
    }

    private static boolean mayPass(IOException e) {
        if (e instanceof ErrnoException error) {
            return error.errno() != ErrnoException.EPERM && error.errno() != ErrnoException.ENOENT;
        }
        return !(e instanceof NativeUnavailableException);
    }

    private static Availability absence(IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (e instanceof NativeUnavailableException) {
            return new Availability.Absent(reason, "see 'jhtop doctor'; /proc alone is read meanwhile");
        }
        int errno = e instanceof ErrnoException error ? error.errno() : 0;
        return switch (errno) {
            case ErrnoException.EPERM ->
                new Availability.Absent(
                        "taskstats needs CAP_NET_ADMIN",
                        "run as root, or: sudo setpriv --reuid=$USER --regid=$(id -g) --init-groups --inh-caps=+net_admin"
                                + " --ambient-caps=+net_admin jhtop");
            case ErrnoException.ENOENT ->
                new Availability.Absent(
                        "no taskstats here",
                        "use a kernel with CONFIG_TASKSTATS, outside of a container's own network");
            case ErrnoException.EMFILE, ErrnoException.ENFILE ->
                new Availability.Absent("too many open files", "raise the limit: ulimit -n");
            default -> new Availability.Absent(reason, "it is tried again with the next refresh");
        };
    }

    private void release() {
        if (link != null) {
            link.close();
            link = null;
        }
    }

    /** Closes; until {@link #open} both sources are silent again. */
    @Override
    public void close() {
        release();
        wanted = false;
        availability = NOT_OPENED;
    }
}
