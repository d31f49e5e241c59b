package io.github.jhtop.workloads.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/** Counts in memory that several processes have mapped. */
final class MappedCounts implements Counts {

    private static final VarHandle LONGS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer memory;
    private final FileChannel file;
    private final String guard;
    private final int first;

    /**
     * Counts of all workers.
     *
     * @param memory of the file, mapped
     * @param file that is mapped
     * @param guard {@code plain}, {@code volatile}, {@code atomic}, {@code lock}, or {@code confined}
     * @param worker who counts; only confined workers have counts of their own
     */
    MappedCounts(ByteBuffer memory, FileChannel file, String guard, int worker) {
        this.memory = memory;
        this.file = file;
        this.guard = guard;
        first = guard.equals("confined") ? worker * LocksKernel.WORDS : 0;
    }

    /** The bytes that the file must have. */
    static long bytes(int workers) {
        return (long) workers * LocksKernel.WORDS * Long.BYTES;
    }

    @Override
    public long add(int word, long state, int steps) {
        int at = (first + word) * Long.BYTES;
        switch (guard) {
            case "plain", "confined" -> memory.putLong(at, memory.getLong(at) + 1);
            case "volatile" -> LONGS.setVolatile(memory, at, (long) LONGS.getVolatile(memory, at) + 1);
            case "atomic" -> LONGS.getAndAdd(memory, at, 1L);
            case "lock" -> {
                return addLocked(at, state, steps);
            }
            default -> throw new IllegalArgumentException("processes have no guard=" + guard);
        }
        return LocksKernel.work(state, steps);
    }

    /** A lock of the file, which the kernel keeps; source: fcntl_locking(2). */
    private long addLocked(int at, long state, int steps) {
        try (FileLock lock = file.lock()) {
            memory.putLong(at, memory.getLong(at) + 1);
            return lock.isValid() ? LocksKernel.work(state, steps) : state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long total() {
        long total = 0;
        for (int at = 0; at < memory.capacity(); at += Long.BYTES) {
            total += (long) LONGS.getVolatile(memory, at);
        }
        return total;
    }
}
