package io.github.jhtop.sample;

import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The step that turns the machine into a {@link Sample}: production loops it, a test calls it twice. One thread at a
 * time.
 */
public final class Sampler implements AutoCloseable {

    private final InstantSource wall;
    private final LongSupplier monotonicNanos;
    private final List<Source> sources;

    /**
     * A sampler over sources.
     *
     * @param wall tells the wall time
     * @param monotonicNanos tells the time that never steps
     * @param sources asked in this order
     */
    public Sampler(InstantSource wall, LongSupplier monotonicNanos, List<Source> sources) {
        this.wall = wall;
        this.monotonicNanos = monotonicNanos;
        this.sources = List.copyOf(sources);
    }

    /**
     * Reads once.
     *
     * @param demand what is wanted
     * @return the sample, timed at the middle of the reading
     */
    public Sample step(Demand demand) {
        SampleDraft draft = new SampleDraft(demand);
        long begin = monotonicNanos.getAsLong();
        for (Source source : sources) {
            source.read(draft);
        }
        long half = (monotonicNanos.getAsLong() - begin) / 2;
        List<SourceState> states = sources.stream()
                .map(source -> new SourceState(source.id(), source.availability()))
                .toList();
        return draft.finish(wall.instant().minusNanos(half), begin + half, states);
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
