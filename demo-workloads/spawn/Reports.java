package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import java.util.Optional;

/** What each unit reports in this run, in which one unit may be wrong on purpose. */
record Reports(long seed, Optional<Integer> corrupted) {

    static Reports of(Arguments arguments) {
        return new Reports(arguments.seed(), arguments.corrupted());
    }

    long of(int unit) {
        long report = SpawnKernel.report(seed, unit);
        return corrupted.filter(it -> it == unit).isPresent() ? ~report : report;
    }
}
