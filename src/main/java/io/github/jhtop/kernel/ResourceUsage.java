package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a process has used since its start, ended threads included. Source: {@code getrusage(2)}.
 *
 * @param userMicros microseconds in user mode
 * @param systemMicros microseconds in the kernel
 * @param voluntarySwitches context switches because it gave the CPU up
 * @param involuntarySwitches context switches because the scheduler took the CPU away
 */
public record ResourceUsage(long userMicros, long systemMicros, long voluntarySwitches, long involuntarySwitches) {

    private static final int RUSAGE_SELF = 0;
    private static final int RUSAGE_BYTES = 144;
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
        ByteBuffer usage = ByteBuffer.allocateDirect(RUSAGE_BYTES).order(ByteOrder.nativeOrder());
        if (Libc.getrusage(RUSAGE_SELF, usage) != 0) {
            throw new NativeUnavailableException("getrusage: errno " + Libc.errno());
        }
        return new ResourceUsage(micros(usage, 0), micros(usage, 16), usage.getLong(NVCSW), usage.getLong(NIVCSW));
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
