package io.github.jhtop.workloads.share;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The count of primes, cut into ranges of one length.
 *
 * @param limit below which primes are counted
 * @param tasks how many ranges
 */
record ShareJob(int limit, int tasks) implements Job<Long> {

    /** Source: OEIS A006880. */
    private static final Map<Integer, Long> KNOWN = Map.of(
            10, 4L,
            100, 25L,
            1_000, 168L,
            10_000, 1_229L,
            100_000, 9_592L,
            1_000_000, 78_498L,
            10_000_000, 664_579L,
            100_000_000, 5_761_455L,
            1_000_000_000, 50_847_534L);

    static ShareJob of(Arguments arguments) {
        return new ShareJob(arguments.number("limit"), arguments.workers());
    }

    @Override
    public Long perform(int task) {
        return ShareKernel.primes((long) limit * task / tasks, (long) limit * (task + 1) / tasks);
    }

    @Override
    public Codec<Long> codec() {
        return Codec.LONG;
    }

    @Override
    public String checksum(List<Long> counts) {
        return Long.toString(counts.stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public Optional<String> known() {
        return Optional.ofNullable(KNOWN.get(limit)).map(count -> Long.toString(count));
    }

    @Override
    public long operations() {
        return limit;
    }
}
