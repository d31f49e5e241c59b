package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How long it is played; the token grows by one with each hit, so that a lost or doubled one is seen.
 *
 * @param warmup rounds before the clock counts
 * @param rounds that count; each is two hits
 * @param honest whether the second player plays by the rules
 */
record Game(int warmup, int rounds, boolean honest) {

    static Game of(Arguments arguments) {
        return new Game(
                arguments.number("warmup"),
                arguments.number("rounds"),
                arguments.corrupted().isEmpty());
    }

    int all() {
        return warmup + rounds;
    }

    /** What the second player adds to the token. */
    int step() {
        return honest ? 1 : 2;
    }

    /** Serves; returns how long each round took. */
    Rally ping(End end, ByteBuffer workingSet) throws IOException, InterruptedException {
        long[] nanos = new long[rounds];
        int faults = 0;
        for (int round = 0; round < all(); round++) {
            long startNanos = System.nanoTime();
            PingpongKernel.touch(workingSet);
            end.send(2 * round);
            faults += end.receive() == 2 * round + 1 ? 0 : 1;
            note(nanos, round, startNanos);
        }
        return new Rally(nanos, faults);
    }

    /** Returns each serve. */
    void pong(End end, ByteBuffer workingSet) throws IOException, InterruptedException {
        for (int round = 0; round < all(); round++) {
            int token = end.receive();
            PingpongKernel.touch(workingSet);
            end.send(token + step());
        }
    }

    /** Plays both, one after the other, over a channel with oneself: everything but the switch. */
    Rally alone(End end, ByteBuffer pings, ByteBuffer pongs) throws IOException, InterruptedException {
        long[] nanos = new long[rounds];
        int faults = 0;
        for (int round = 0; round < all(); round++) {
            long startNanos = System.nanoTime();
            PingpongKernel.touch(pings);
            end.send(2 * round);
            int token = end.receive();
            PingpongKernel.touch(pongs);
            end.send(token + step());
            faults += end.receive() == 2 * round + 1 ? 0 : 1;
            note(nanos, round, startNanos);
        }
        return new Rally(nanos, faults);
    }

    private void note(long[] nanos, int round, long startNanos) {
        if (round >= warmup) {
            nanos[round - warmup] = System.nanoTime() - startNanos;
        }
    }
}
