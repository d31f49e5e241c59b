package io.github.jhtop.workloads.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Word counts in a map that all workers share. Of {@code plain} counts not only steps are lost, but words too: two who put a
 * new one into the same place leave one of them. The map is large enough never to grow, since one that grows under such
 * hands may never end.
 */
final class MapCounts {

    private static final int CAPACITY = 8 * LocksKernel.WORDS;

    private MapCounts() {}

    static Counts of(String guard) {
        return switch (guard) {
            case "plain", "confined" -> new ReadThenPut(new HashMap<>(CAPACITY), new Section.Open());
            case "volatile" -> new ReadThenPut(new ConcurrentHashMap<>(CAPACITY), new Section.Open());
            case "synchronized", "lock", "fair" -> new ReadThenPut(new HashMap<>(CAPACITY), Section.of(guard));
            case "atomic" -> new Merged(new ConcurrentHashMap<>(CAPACITY));
            case "adder" -> new Added(new ConcurrentHashMap<>(CAPACITY));
            default -> throw new IllegalArgumentException("threads have no guard=" + guard);
        };
    }

    /** Reads the count of a word, and puts the next one; safe in a section only, whatever the map is. */
    private record ReadThenPut(Map<Integer, Long> counts, Section section) implements Counts {
        @Override
        public long add(int word, long state, int steps) {
            long[] next = new long[1];
            section.run(() -> {
                counts.put(word, counts.getOrDefault(word, 0L) + 1);
                next[0] = LocksKernel.work(state, steps);
            });
            return next[0];
        }

        @Override
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A map that does both at once. */
    private record Merged(Map<Integer, Long> counts) implements Counts {
        @Override
        public long add(int word, long state, int steps) {
            counts.merge(word, 1L, Long::sum);
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A map of counts that need no guard themselves. */
    private record Added(Map<Integer, LongAdder> counts) implements Counts {
        @Override
        public long add(int word, long state, int steps) {
            counts.computeIfAbsent(word, it -> new LongAdder()).increment();
            return LocksKernel.work(state, steps);
        }

        @Override
        public long total() {
            return counts.values().stream().mapToLong(LongAdder::sum).sum();
        }
    }
}
