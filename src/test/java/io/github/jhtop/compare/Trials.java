package io.github.jhtop.compare;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Runs that never ran. */
public final class Trials {

    private Trials() {}

    /** A run that took so long, and switched a hundred times as often. */
    static RunRow row(double wallSeconds) {
        return new RunRow(
                wallSeconds,
                new RunRow.Cpu(wallSeconds / 2, wallSeconds / 10, Double.NaN),
                new RunRow.Scheduled(100 * wallSeconds, 90 * wallSeconds, 10 * wallSeconds, 0),
                new RunRow.Memory(Double.NaN, 64 << 20, Double.NaN),
                new RunRow.Work(1000, 1000 / wallSeconds, Double.NaN, RunRow.Latency.UNKNOWN),
                1,
                4);
    }

    /**
     * A group of as many rounds.
     *
     * @param of what
     * @param rounds how many
     * @param wallSeconds of a round
     * @return runs that differ in time alone
     */
    public static Group group(String of, int rounds, IntToDoubleFunction wallSeconds) {
        List<Observation> observations = IntStream.range(0, rounds)
                .mapToObj(round ->
                        new Observation(SafeText.of(of + "-" + round), round, row(wallSeconds.applyAsDouble(round))))
                .toList();
        return new Group(SafeText.of(of), observations);
    }

    /**
     * A group on a machine with a noise of 2 %.
     *
     * @param of what
     * @param rounds how many
     * @param seconds what a run takes
     * @param seed of the noise
     * @return runs that differ in time alone
     */
    public static Group noisy(String of, int rounds, double seconds, long seed) {
        SharedStateContinuousSampler normal =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(seed));
        return group(of, rounds, round -> seconds * Math.exp(0.02 * normal.sample()));
    }

    static RunResult result(RunState state, Boolean valid, Integer exit) {
        return new RunResult(
                state,
                valid,
                null,
                exit,
                1.5,
                new RunResult.Usage(1.25, Double.NaN, Double.NaN, 30L, 20L, 10L, null, 400L, 5_000_000L, null),
                new RunResult.Work(10L, 666.5, new RunResult.Latency(1, 2, 3, Double.NaN)),
                1L,
                null,
                null,
                null,
                null);
    }
}
