package io.github.jhtop.workloads.locks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/** Numbers that all workers see, each in a cache line of its own, and out of the line that is fetched along. */
sealed interface Cells {

    /** From one cell to the next. */
    int STRIDE_BYTES = 128;

    /** Whether a guard leaves reads and writes as they are: in a section, and where nobody takes care. */
    private static boolean plain(String guard) {
        return !guard.equals("volatile") && !guard.equals("atomic");
    }

    /** Cells of threads. */
    static Cells ofThreads(int cells, String guard) {
        return new OfArray(cells, plain(guard));
    }

    /** Cells of processes, in so many bytes that they have mapped, of native order. */
    static Cells ofProcesses(ByteBuffer memory, String guard) {
        return new OfMemory(memory, plain(guard));
    }

    static long bytes(int cells) {
        return (long) cells * STRIDE_BYTES;
    }

    /** Whether reads and writes are such as the compiler may move, and make one of many. */
    boolean plain();

    long read(int cell);

    void write(int cell, long value);

    default long get(int cell) {
        return plain() ? read(cell) : newest(cell);
    }

    default void set(int cell, long value) {
        if (plain()) {
            write(cell, value);
        } else {
            stamp(cell, value);
        }
    }

    /** What really stands there, whatever care is taken otherwise. */
    long newest(int cell);

    /** Sets it for all to see, whatever care is taken otherwise. */
    void stamp(int cell, long value);

    boolean replace(int cell, long expected, long value);

    void add(int cell, long number);

    /**
     * Looks at each step of some work whether a value has come, and goes on if not, as a loop does that knows nothing of
     * others.
     *
     * @return where the work has come to, or empty if the value came before its end
     */
    default OptionalLong workUntil(int cell, long value, long state, int steps) {
        long next = state;
        for (int i = 0; i < steps; i++) {
            if (get(cell) >= value) {
                return OptionalLong.empty();
            }
            next = LocksKernel.work(next, 1);
        }
        return OptionalLong.of(next);
    }

    /** In an array. */
    final class OfArray implements Cells {

        private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
        private static final int STRIDE = STRIDE_BYTES / Long.BYTES;

        private final long[] numbers;
        private final boolean plain;

        OfArray(int cells, boolean plain) {
            numbers = new long[cells * STRIDE];
            this.plain = plain;
        }

        @Override
        public boolean plain() {
            return plain;
        }

        @Override
        public long read(int cell) {
            return numbers[cell * STRIDE];
        }

        @Override
        public void write(int cell, long value) {
            numbers[cell * STRIDE] = value;
        }

        @Override
        public void stamp(int cell, long value) {
            LONGS.setVolatile(numbers, cell * STRIDE, value);
        }

        @Override
        public long newest(int cell) {
            return (long) LONGS.getVolatile(numbers, cell * STRIDE);
        }

        @Override
        public boolean replace(int cell, long expected, long value) {
            return LONGS.compareAndSet(numbers, cell * STRIDE, expected, value);
        }

        @Override
        public void add(int cell, long number) {
            LONGS.getAndAdd(numbers, cell * STRIDE, number);
        }
    }

    /**
     * In mapped memory. Plain reads of it are plain for the machine, but the compiler of HotSpot makes all of them: it does not
     * know that nothing on the heap is meant.
     */
    record OfMemory(ByteBuffer memory, boolean plain) implements Cells {

        private static final VarHandle LONGS =
                MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

        @Override
        public long read(int cell) {
            return memory.getLong(cell * STRIDE_BYTES);
        }

        @Override
        public void write(int cell, long value) {
            memory.putLong(cell * STRIDE_BYTES, value);
        }

        @Override
        public void stamp(int cell, long value) {
            LONGS.setVolatile(memory, cell * STRIDE_BYTES, value);
        }

        @Override
        public long newest(int cell) {
            return (long) LONGS.getVolatile(memory, cell * STRIDE_BYTES);
        }

        @Override
        public boolean replace(int cell, long expected, long value) {
            return LONGS.compareAndSet(memory, cell * STRIDE_BYTES, expected, value);
        }

        @Override
        public void add(int cell, long number) {
            LONGS.getAndAdd(memory, cell * STRIDE_BYTES, number);
        }
    }
}
