package io.github.jhtop.workloads.server;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** What became of each request, in the client. The sender fills in what it sent, the receiver what came back. */
final class Tally {

    private final long[] plannedNanos;
    private final long[] prices;
    private final long[] latencyNanos;
    private final AtomicLong latestSendNanos = new AtomicLong();
    private volatile long startNanos;
    private int answered;
    private int rejected;
    private int wrong;
    private int lost;
    private long checksum;
    private long endNanos;

    Tally(long[] plannedNanos, long[] prices) {
        this.plannedNanos = plannedNanos.clone();
        this.prices = prices.clone();
        latencyNanos = new long[plannedNanos.length];
    }

    void start(long nanos) {
        startNanos = nanos;
    }

    int planned() {
        return plannedNanos.length;
    }

    long dueNanos(int id) {
        return startNanos + plannedNanos[id];
    }

    void sent(int id, long nanos) {
        latestSendNanos.accumulateAndGet(nanos - dueNanos(id), Math::max);
    }

    /** A rejected order goes into the checksum with its right price: to reject is not to be mistaken. */
    void received(int id, Reply reply, long nanos) {
        long right = OrderKernel.reply(id, prices[id % prices.length]);
        endNanos = nanos;
        if (reply.rejected()) {
            rejected++;
            checksum += right;
            return;
        }
        latencyNanos[answered] = nanos - dueNanos(id);
        answered++;
        wrong += reply.id() == id && reply.value() == right ? 0 : 1;
        checksum += reply.value();
    }

    void lost() {
        lost++;
    }

    boolean complete() {
        return answered + rejected + lost == plannedNanos.length;
    }

    /** As {@link ClientReport} reads it. */
    void write(DataOutputStream out) throws IOException {
        for (int number : new int[] {plannedNanos.length, answered, rejected, wrong, lost}) {
            out.writeInt(number);
        }
        out.writeLong(checksum);
        out.writeLong(endNanos - dueNanos(0));
        out.writeLong(latestSendNanos.get());
        for (long nanos : Arrays.copyOf(latencyNanos, answered)) {
            out.writeLong(nanos);
        }
        out.flush();
    }
}
