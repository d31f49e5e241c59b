package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a process has used since its start, ended threads included. Source: {@code getrusage(2)}, the same structure as of
 * {@code wait4(2)}.
 *
 * @param userMicros microseconds in user mode
 * @param systemMicros microseconds in the kernel
 * @param maxRssBytes the most memory it had at once; of several processes that of the largest one
 * @param minorFaults page faults that needed no disk
 * @param majorFaults page faults that waited for a disk
 * @param voluntarySwitches context switches because it gave the CPU up
 * @param involuntarySwitches context switches because the scheduler took the CPU away
 */
public record ResourceUsage(
        long userMicros,
        long systemMicros,
        long maxRssBytes,
        long minorFaults,
        long majorFaults,
        long voluntarySwitches,
        long involuntarySwitches) {

    /** {@code struct rusage}: two times of seconds and microseconds, then fourteen words. */
    static final int BYTES = 144;

    /** Nothing was used. */
    public static final ResourceUsage NOTHING = new ResourceUsage(0, 0, 0, 0, 0, 0, 0);

    private static final int RUSAGE_SELF = 0;
    private static final int MAXRSS = 32;
    private static final int MINFLT = 64;
    private static final int MAJFLT = 72;
    private static final int NVCSW = 128;
    private static final int NIVCSW = 136;

    /**
     * Asks for this process.
     *
     * @return what it used so far
     * @throws NativeUnavailableException if no native call can be made
     */
    public static ResourceUsage self() throws NativeUnavailableException {
        Libc.require();
        ByteBuffer usage = ByteBuffer.allocateDirect(BYTES).order(ByteOrder.nativeOrder());
        if (Libc.getrusage(RUSAGE_SELF, usage) != 0) {
            throw new NativeUnavailableException("getrusage: errno " + Libc.errno());
        }
        return read(usage);
    }

    /** From the structure. */
    static ResourceUsage read(ByteBuffer usage) {
        return new ResourceUsage(
                micros(usage, 0),
                micros(usage, 16),
                usage.getLong(MAXRSS) * 1024,
                usage.getLong(MINFLT),
                usage.getLong(MAJFLT),
                usage.getLong(NVCSW),
                usage.getLong(NIVCSW));
    }

    /**
     * Of two processes together, neither of which waited for the other.
     *
     * @param other the other one
     * @return sums, but of the memory the larger one
     */
    public ResourceUsage plus(ResourceUsage other) {
        return new ResourceUsage(
                userMicros + other.userMicros,
                systemMicros + other.systemMicros,
                Math.max(maxRssBytes, other.maxRssBytes),
                minorFaults + other.minorFaults,
                majorFaults + other.majorFaults,
                voluntarySwitches + other.voluntarySwitches,
                involuntarySwitches + other.involuntarySwitches);
    }

    /**
     * Both kinds of switches together.
     *
     * @return a count
     */
    public long switches() {
        return voluntarySwitches + involuntarySwitches;
    }

    private static long micros(ByteBuffer usage, int timeval) {
        return usage.getLong(timeval) * 1_000_000 + usage.getLong(timeval + 8);
    }
}
