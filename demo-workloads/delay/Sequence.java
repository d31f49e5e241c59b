package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import java.io.IOException;

/** One thread, one thing after the other: a query, then a share of the filling work. */
record Sequence(Arguments arguments) implements Organisation {

    @Override
    public Findings run(Ticker ticker) throws IOException {
        Plan plan = Plan.of(arguments);
        long sum = 0;
        int piece = 0;
        try (Queries queries = Queries.connect(arguments)) {
            for (int query = 1; query <= plan.queries(); query++) {
                queries.askAndWait();
                ticker.tickIfDue();
                for (; piece < (long) plan.pieces() * query / plan.queries(); piece++) {
                    sum += DelayKernel.piece(piece);
                    ticker.tickIfDue();
                }
            }
            return new Findings(queries.answers(), new Filling(sum, System.nanoTime()));
        }
    }
}
