package io.github.jhtop.workloads.common;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A number in memory that others see too, also in other processes. The JDK has nothing to wait on there, such as a futex, so
 * who waits looks again and again, and gives its CPU away after a while.
 *
 * @param memory mapped, of native order
 * @param offset a multiple of eight, in a cache line of its own
 */
public record MappedCounter(ByteBuffer memory, int offset) {

    /** The bytes that keep two counters out of each other's cache line, and out of the line that is fetched along. */
    public static final int STRIDE = 128;

    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int LOOKS_BEFORE_YIELD = 200;

    /**
     * Its value, with all that was written before it was set.
     *
     * @return from 0 on
     */
    public long get() {
        return (long) LONGS.getAcquire(memory, offset);
    }

    /**
     * Publishes a value, and with it all that was written before.
     *
     * @param value never less than before
     */
    public void set(long value) {
        LONGS.setRelease(memory, offset, value);
    }

    /**
     * Waits until it has grown.
     *
     * @param atLeast the value to wait for
     */
    @SuppressWarnings("ThreadPriorityCheck")
    public void await(long atLeast) {
        for (int looks = 0; get() < atLeast; looks++) {
            if (looks < LOOKS_BEFORE_YIELD) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }
}
