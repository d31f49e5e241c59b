package io.github.jhtop.workloads.delay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What came of the filling work.
 *
 * @param sum of its pieces
 * @param endNanos when the last piece was done
 */
record Filling(long sum, long endNanos) {

    /** All of it, without a pause. */
    static Filling all(Plan plan) {
        long sum = 0;
        for (int piece = 0; piece < plan.pieces(); piece++) {
            sum += DelayKernel.piece(piece);
        }
        return new Filling(sum, System.nanoTime());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(sum);
        out.writeLong(endNanos);
        out.flush();
    }

    static Filling read(DataInputStream in) throws IOException {
        return new Filling(in.readLong(), in.readLong());
    }
}
