package io.github.jhtop.workloads.delay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the queries.
 *
 * @param sum of all answers
 * @param wrong how many belonged to another query, or were not right
 * @param nanos of each query, from when it was sent
 * @param endNanos when the last answer was there
 */
record Answers(long sum, int wrong, List<Long> nanos, long endNanos) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(sum);
        out.writeInt(wrong);
        out.writeInt(nanos.size());
        for (long each : nanos) {
            out.writeLong(each);
        }
        out.writeLong(endNanos);
        out.flush();
    }

    static Answers read(DataInputStream in) throws IOException {
        long sum = in.readLong();
        int wrong = in.readInt();
        int number = in.readInt();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            nanos.add(in.readLong());
        }
        return new Answers(sum, wrong, nanos, in.readLong());
    }
}
