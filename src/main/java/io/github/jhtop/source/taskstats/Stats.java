package io.github.jhtop.source.taskstats;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import java.nio.ByteBuffer;

/**
 * A look into one {@code struct taskstats} where it lies in the answer; valid until the next answer. Newer kernels append
 * to the struct, so what is known keeps its place. Source: {@code include/uapi/linux/taskstats.h}.
 */
final class Stats {

    /** Length of what is read here. */
    static final int BYTES = 288;

    /** The fields up to {@code nivcsw} have their place since then (Linux 2.6.32). */
    private static final int OLDEST_VERSION = 8;

    private static final int CPU_COUNT = 16;
    private static final int CPU_DELAY_TOTAL = 24;
    private static final int CPU_RUN_VIRTUAL_TOTAL = 72;
    private static final int AC_UTIME = 152;
    private static final int AC_STIME = 160;
    private static final int NVCSW = 272;
    private static final int NIVCSW = 280;

    private final ByteBuffer bytes;
    private int at;

    /** A look into a buffer, nowhere yet. */
    Stats(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Looks at the struct at an index; at least {@link #BYTES} follow it. False if its contents make no sense. */
    boolean moveTo(int index) {
        at = index;
        long signs = runs() | waitNanos() | runNanos() | userMicros() | systemMicros() | voluntary() | involuntary();
        return Short.toUnsignedInt(bytes.getShort(at)) >= OLDEST_VERSION && signs >= 0;
    }

    /** Whether any of the tasks ever ran; a zombie with a single thread answers with zeros. */
    boolean everRan() {
        return (runs() | runNanos()) != 0;
    }

    /**
     * Whether none of the tasks ran since. Both counters are needed: a thread that never switches has its run time moved by
     * every tick while its count stands still.
     */
    boolean unmovedSince(Accounting earlier) {
        return earlier.scheduling().runs() == runs() && earlier.scheduling().runNanos() == runNanos();
    }

    Switches.Split switches() {
        return new Switches.Split(voluntary(), involuntary());
    }

    /**
     * The totals. User and system time are what the ticks happened to hit, neither scaled to the run time as in {@code
     * /proc/PID/stat} nor exact: they tell the proportion of the modes, the run time tells the amount.
     */
    Accounting accounting() {
        return new Accounting(
                new Scheduling(runNanos(), waitNanos(), runs()),
                switches(),
                new CpuTimes(userMicros() * 1000, systemMicros() * 1000));
    }

    /** Times a CPU was given; one more than the switches for a thread that runs, and for each that ended. */
    private long runs() {
        return bytes.getLong(at + CPU_COUNT);
    }

    /** Nanoseconds on a CPU, as of the last switch or tick. */
    private long runNanos() {
        return bytes.getLong(at + CPU_RUN_VIRTUAL_TOTAL);
    }

    private long waitNanos() {
        return bytes.getLong(at + CPU_DELAY_TOTAL);
    }

    private long userMicros() {
        return bytes.getLong(at + AC_UTIME);
    }

    private long systemMicros() {
        return bytes.getLong(at + AC_STIME);
    }

    private long voluntary() {
        return bytes.getLong(at + NVCSW);
    }

    private long involuntary() {
        return bytes.getLong(at + NIVCSW);
    }
}
