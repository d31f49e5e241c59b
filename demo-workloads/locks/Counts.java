package io.github.jhtop.workloads.locks;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How often each word was seen, by all workers together. */
interface Counts {

    /** Counts a word, and does some of the work on the text where the count is guarded; returns how far that came. */
    long add(int word, long state, int steps);

    /** All counts together. */
    long total();

    static Counts of(String guard) {
        return switch (guard) {
            case "plain", "confined" -> new Plain();
            case "volatile" -> new Volatile();
            case "synchronized" -> new Synchronized();
            case "lock" -> new Locked(new ReentrantLock());
            case "fair" -> new Locked(new ReentrantLock(true));
            case "atomic" -> new Atomic();
            case "adder" -> new Adder();
            default -> throw new IllegalArgumentException("threads have no guard=" + guard);
        };
    }

    /** No guard: two who read the same count both write the same next one. */
    final class Plain implements Counts {

        private final long[] counts = new long[LocksKernel.WORDS];

        @Override
        public long add(int word, long state, int steps) {
            counts[word]++;
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return LongStream.of(counts).sum();
        }
    }

    /** Everybody sees the newest count, and still two can add to the same one. */
    final class Volatile implements Counts {

        private final AtomicLongArray counts = new AtomicLongArray(LocksKernel.WORDS);

        @Override
        public long add(int word, long state, int steps) {
            counts.set(word, counts.get(word) + 1);
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return sum(counts);
        }
    }

    /** The monitor of an object. */
    final class Synchronized implements Counts {

        private final long[] counts = new long[LocksKernel.WORDS];

        @Override
        public synchronized long add(int word, long state, int steps) {
            counts[word]++;
            return LocksKernel.work(state, steps);
        }

        @Override
        public synchronized long total() {
            return LongStream.of(counts).sum();
        }
    }

    /** A lock of the library. */
    final class Locked implements Counts {

        private final Lock lock;
        private final long[] counts = new long[LocksKernel.WORDS];

        Locked(Lock lock) {
            this.lock = lock;
        }

        @Override
        public long add(int word, long state, int steps) {
            lock.lock();
            try {
                counts[word]++;
                return LocksKernel.work(state, steps);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public long total() {
            return LongStream.of(counts).sum();
        }
    }

    /** One instruction that reads, adds and writes. */
    final class Atomic implements Counts {

        private final AtomicLongArray counts = new AtomicLongArray(LocksKernel.WORDS);

        @Override
        public long add(int word, long state, int steps) {
            counts.incrementAndGet(word);
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return sum(counts);
        }
    }

    /** Several cells for a count that is contended. */
    final class Adder implements Counts {

        private final LongAdder[] counts =
                Stream.generate(LongAdder::new).limit(LocksKernel.WORDS).toArray(LongAdder[]::new);

        @Override
        public long add(int word, long state, int steps) {
            counts[word].increment();
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return Stream.of(counts).mapToLong(LongAdder::sum).sum();
        }
    }

    private static long sum(AtomicLongArray counts) {
        return LongStream.range(0, counts.length())
                .map(word -> counts.get((int) word))
                .sum();
    }
}
