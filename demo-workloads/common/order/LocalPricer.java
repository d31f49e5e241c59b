package io.github.jhtop.workloads.common.order;

import io.github.jhtop.workloads.common.Arguments;
import java.util.Optional;

/**
 * Finds the price in the thread that asks.
 *
 * @param plans of discounts to be tried
 * @param corrupted the request that is answered wrongly, in a test
 */
public record LocalPricer(int plans, Optional<Integer> corrupted) implements Pricer {

    /**
     * Who finds prices as the command line says.
     *
     * @param arguments the command line
     * @return who finds prices
     */
    public static LocalPricer of(Arguments arguments) {
        return new LocalPricer(arguments.number("plans"), arguments.corrupted());
    }

    /**
     * Prices some orders for nobody, so that the code is compiled when the first request comes.
     *
     * @param arguments the command line
     * @return who finds prices
     */
    public static LocalPricer warm(Arguments arguments) {
        LocalPricer pricer = of(arguments);
        for (int id = 0; id < arguments.number("warmup"); id++) {
            pricer.price(new Request(id, OrderKernel.order(arguments.seed(), id)));
        }
        return pricer;
    }

    @Override
    public Reply price(Request request) {
        long value = OrderKernel.reply(request.id(), OrderKernel.price(request.order(), plans));
        boolean wrong = corrupted.filter(it -> it == request.id()).isPresent();
        return new Reply(request.id(), false, wrong ? value ^ 1 : value);
    }
}
