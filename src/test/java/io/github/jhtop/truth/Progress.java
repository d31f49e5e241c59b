package io.github.jhtop.truth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How far a spinning thread came, in a file that both processes map: told without a call into the kernel, which would
 * update the very counters under test.
 */
final class Progress {

    private static final int TURNS = 0;
    private static final int TURNS_PER_10_MILLIS = 8;
    private static final int BYTES = 16;
    private static final long TEN_MILLIS_NANOS = 10_000_000;
    private static final int WARM_UP_TURNS = 5_000_000;

    private final MappedByteBuffer memory;

    private Progress(MappedByteBuffer memory) {
        this.memory = memory;
    }

    static Progress in(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES);
            memory.order(ByteOrder.nativeOrder());
            return new Progress(memory);
        }
    }

    /** Turns so far. */
    long turns() {
        return memory.getLong(TURNS);
    }

    /** Turns that take 10 ms of a CPU; 0 until known. */
    long turnsPerTenMillis() {
        return memory.getLong(TURNS_PER_10_MILLIS);
    }

    /** Goes round for ever. */
    void spin() {
        turn(WARM_UP_TURNS);
        long begin = cpuNanos();
        turn(WARM_UP_TURNS);
        long nanos = cpuNanos() - begin;
        memory.putLong(TURNS_PER_10_MILLIS, WARM_UP_TURNS * TEN_MILLIS_NANOS / nanos);
        while (!Thread.interrupted()) {
            turn(WARM_UP_TURNS);
        }
    }

    private void turn(int times) {
        for (int i = 0; i < times; i++) {
            memory.putLong(TURNS, memory.getLong(TURNS) + 1);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
