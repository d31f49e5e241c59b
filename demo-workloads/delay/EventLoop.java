package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;

/** One thread that never waits for one thing only: whatever has come is handled, then a piece of the filling work done. */
record EventLoop(Arguments arguments) implements Organisation {

    @Override
    public Findings run(Ticker ticker) throws IOException {
        Plan plan = Plan.of(arguments);
        long sum = 0;
        long fillingEndNanos = System.nanoTime();
        try (Queries queries = Queries.connect(arguments);
                Selector selector = Selector.open()) {
            queries.database().configureBlocking(false);
            queries.database().register(selector, SelectionKey.OP_READ);
            queries.ask();
            for (int piece = 0; piece < plan.pieces() || !queries.done(); piece++) {
                ticker.tickIfDue();
                if (piece < plan.pieces()) {
                    sum += DelayKernel.piece(piece);
                    fillingEndNanos = System.nanoTime();
                    selector.selectNow(key -> receive(queries));
                } else {
                    long millis = TimeUnit.NANOSECONDS.toMillis(ticker.waitNanos());
                    selector.select(key -> receive(queries), Math.max(1, millis));
                }
            }
            return new Findings(queries.answers(), new Filling(sum, fillingEndNanos));
        }
    }

    private static void receive(Queries queries) {
        try {
            if (queries.receive() && !queries.done()) {
                queries.ask();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
