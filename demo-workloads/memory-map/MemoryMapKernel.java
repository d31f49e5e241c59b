package io.github.jhtop.workloads.memorymap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What units write, and what a matrix of what they saw looks like. Pure. */
final class MemoryMapKernel {

    private MemoryMapKernel() {}

    /** The value that a unit writes: never nothing, and nobody else's. */
    static long value(long seed, int unit) {
        return (seed & 0xffff) * 100 + unit + 1;
    }

    /** Whom a unit saw: a 1 for whom it saw rightly, a 0 for whom it saw nothing of, an x for anything else. */
    static String row(long[] seen, long seed) {
        StringBuilder row = new StringBuilder();
        for (int unit = 0; unit < seen.length; unit++) {
            row.append(mark(seen[unit], value(seed, unit)));
        }
        return row.toString();
    }

    private static char mark(long seen, long written) {
        if (seen == written) {
            return '1';
        }
        return seen == Slots.NOTHING ? '0' : 'x';
    }

    /** The rows of all units. */
    static String matrix(List<long[]> seen, long seed) {
        return seen.stream().map(row -> row(row, seed)).collect(Collectors.joining("/"));
    }

    /** The matrix of units who all see each other. */
    static String full(int units) {
        return LongStream.range(0, units).mapToObj(unit -> "1".repeat(units)).collect(Collectors.joining("/"));
    }

    /** The matrix of units who see but themselves. */
    static String diagonal(int units) {
        return LongStream.range(0, units)
                .mapToObj(unit -> "0".repeat((int) unit) + "1" + "0".repeat(units - 1 - (int) unit))
                .collect(Collectors.joining("/"));
    }
}
