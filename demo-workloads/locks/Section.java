package io.github.jhtop.workloads.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What only one worker does at a time, or what only looks so. Used by all workers. */
interface Section {

    void run(Runnable work);

    /** Whether one who is in keeps others out. */
    default boolean excludes() {
        return true;
    }

    /** The section of a guard of threads; those that exclude nobody have one too, where everybody comes in. */
    static Section of(String guard) {
        return switch (guard) {
            case "plain", "volatile", "atomic", "confined" -> new Open();
            case "synchronized" -> new Monitor();
            case "lock" -> new Locked(new ReentrantLock());
            case "fair" -> new Locked(new ReentrantLock(true));
            default -> throw new IllegalArgumentException("this problem has no guard=" + guard);
        };
    }

    /** The section of a guard of processes. */
    static Section of(String guard, FileChannel file) {
        return guard.equals("lock") ? new OfFile(file) : of(guard);
    }

    /** Everybody comes in. */
    record Open() implements Section {
        @Override
        public void run(Runnable work) {
            work.run();
        }

        @Override
        public boolean excludes() {
            return false;
        }
    }

    /** The monitor of an object. */
    final class Monitor implements Section {
        @Override
        public synchronized void run(Runnable work) {
            work.run();
        }
    }

    /** A lock of the library. */
    record Locked(Lock lock) implements Section {
        @Override
        public void run(Runnable work) {
            lock.lock();
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }

    /** A lock of a file, which the kernel keeps; source: fcntl_locking(2). */
    record OfFile(FileChannel file) implements Section {
        @Override
        @SuppressWarnings("try")
        public void run(Runnable work) {
            try (FileLock lock = file.lock()) {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
