package io.github.jhtop.workloads.memorymap;

import java.util.Arrays;

/** A static variable, such as every program has: one for each process, whatever its threads. */
final class Slots {

    /** Whom a unit cannot see, it sees as this. */
    static final long NOTHING = 0;

    private static final int MOST_UNITS = 64;
    private static final long[] STATIC = new long[MOST_UNITS];

    private Slots() {}

    static void write(int unit, long value) {
        synchronized (STATIC) {
            STATIC[unit] = value;
        }
    }

    static long[] read(int units) {
        synchronized (STATIC) {
            return Arrays.copyOf(STATIC, units);
        }
    }
}
