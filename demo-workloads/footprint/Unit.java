package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import java.util.List;
import java.util.Optional;

/**
 * What a unit does when it is told to: the same in a thread and in a process.
 *
 * @param seed of all units
 * @param bytes of the text that each parses
 * @param corrupted the unit that sums up wrongly, in a test
 */
record Unit(long seed, int bytes, Optional<Integer> corrupted) {

    static Unit of(Arguments arguments) {
        return new Unit(arguments.seed(), arguments.number("text"), arguments.corrupted());
    }

    /** What the unit must keep from now on. */
    List<?> load(int unit) {
        return FootprintKernel.parsed(seed, unit, bytes);
    }

    long sum(int unit, List<?> maps) {
        long sum = FootprintKernel.sum(maps);
        return corrupted.filter(it -> it == unit).isPresent() ? sum ^ 1 : sum;
    }
}
