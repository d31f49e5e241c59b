package io.github.jhtop.workloads.pingpong;

import java.nio.ByteBuffer;

/** What a player does each time the token comes: it uses its memory, as a working program would. Pure but for that memory. */
final class PingpongKernel {

    /** The step from one cache line to the next on today's CPUs. */
    private static final int LINE_BYTES = 64;

    private PingpongKernel() {}

    /** Adds one to a number in each cache line. */
    static void touch(ByteBuffer workingSet) {
        for (int at = 0; at < workingSet.capacity(); at += LINE_BYTES) {
            workingSet.putLong(at, workingSet.getLong(at) + 1);
        }
    }

    /** How often lines were touched, all together. */
    static long touches(ByteBuffer workingSet) {
        long sum = 0;
        for (int at = 0; at < workingSet.capacity(); at += LINE_BYTES) {
            sum += workingSet.getLong(at);
        }
        return sum;
    }

    /** How many lines a working set has. */
    static long lines(int bytes) {
        return bytes / LINE_BYTES;
    }
}
