package io.github.jhtop.workloads.common.order;

import io.github.jhtop.workloads.common.order.Fate.Outcome;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What became of each request, in the client. It tells the coordinator as the fates are settled, a few times per second. The
 * sender tells it what it sent, the receiver what came back.
 */
final class Tally {

    private static final long UP = Long.MIN_VALUE;
    private static final long FLUSH_NANOS = 200_000_000;

    private final List<Visit> visits;
    private final long[] prices;
    private final Duration patience;
    private final long startNanos;
    private final DataOutputStream out;
    private final long[] downSinceNanos;
    private final long[] downtimeNanos;
    private long flushNanos;
    private long latestSendNanos;
    private long endNanos;
    private int settled;

    Tally(List<Visit> visits, int servers, long[] prices, Duration patience, long startNanos, DataOutputStream out) {
        this.visits = visits;
        this.prices = prices.clone();
        this.patience = patience;
        this.startNanos = startNanos;
        this.out = out;
        downSinceNanos = new long[servers];
        Arrays.fill(downSinceNanos, UP);
        downtimeNanos = new long[servers];
        endNanos = startNanos;
    }

    int planned() {
        return visits.size();
    }

    Attempt first(int id) {
        return new Attempt(id, 1, dueNanos(id));
    }

    private long dueNanos(int id) {
        return startNanos + visits.get(id).plannedNanos();
    }

    synchronized void sent(Attempt attempt, long nanos) {
        if (attempt.number() == 1) {
            latestSendNanos = Math.max(latestSendNanos, nanos - attempt.dueNanos());
        }
    }

    synchronized void received(Attempt attempt, Reply reply, long nanos) {
        int id = attempt.id();
        int server = visits.get(id).server();
        if (downSinceNanos[server] != UP) {
            downtimeNanos[server] += nanos - downSinceNanos[server];
            downSinceNanos[server] = UP;
        }
        endNanos = nanos;
        long right = OrderKernel.reply(id, prices[id % prices.length]);
        boolean agrees = reply.id() == id && reply.value() == right;
        Outcome outcome = reply.rejected() ? Outcome.REJECTED : agrees ? Outcome.ANSWERED : Outcome.WRONG;
        settle(new Fate(
                id, outcome, attempt.number(), reply.rejected() ? right : reply.value(), nanos - dueNanos(id)));
    }

    /** No reply will come of an attempt; returns whether to make another. */
    synchronized boolean failed(Attempt attempt, long nanos) {
        int server = visits.get(attempt.id()).server();
        if (downSinceNanos[server] == UP) {
            downSinceNanos[server] = nanos;
        }
        long latencyNanos = nanos - dueNanos(attempt.id());
        if (latencyNanos < patience.toNanos()) {
            return true;
        }
        endNanos = nanos;
        settle(new Fate(attempt.id(), Outcome.LOST, attempt.number(), 0, latencyNanos));
        return false;
    }

    private void settle(Fate fate) {
        settled++;
        try {
            fate.write(out);
            if (endNanos - flushNanos > FLUSH_NANOS) {
                flushNanos = endNanos;
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean complete() {
        return settled == visits.size();
    }

    /** The end of what {@link ClientReport} reads. A server that never came up again was down to the end. */
    synchronized void close() throws IOException {
        out.writeLong(visits.isEmpty() ? 0 : endNanos - dueNanos(0));
        out.writeLong(latestSendNanos);
        for (int server = 0; server < downtimeNanos.length; server++) {
            long open = downSinceNanos[server] == UP ? 0 : endNanos - downSinceNanos[server];
            out.writeLong(downtimeNanos[server] + open);
        }
        out.flush();
    }
}
