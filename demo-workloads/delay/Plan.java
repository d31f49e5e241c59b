package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import java.util.Optional;

/**
 * What is to be done.
 *
 * @param queries to the database, one after the other
 * @param pieces of filling work
 * @param seed of the answers
 * @param corrupted the query whose answer is misread, in a test
 */
record Plan(int queries, int pieces, long seed, Optional<Integer> corrupted) {

    static Plan of(Arguments arguments) {
        return new Plan(
                arguments.number("queries"), arguments.number("pieces"), arguments.seed(), arguments.corrupted());
    }
}
