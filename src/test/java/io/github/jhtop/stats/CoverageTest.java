package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the intervals hold the truth, by simulation on a machine whose speed drifts: by 3 % from the first run to the
 * last, and by a random walk. All is seeded.
 */
class CoverageTest {

    private static final Interval NOMINAL = new Interval(0.93, 0.98);
    private static final int QUICK = 1_500;
    private static final int SLOW = 20_000;
    private static final double TRUTH = Math.log(1.07);
    private static final double DRIFT = 0.03;

    /** Log times of runs, one after the other. */
    private static final class Machine {

        private final SharedStateContinuousSampler normal;
        private final UniformRandomProvider random;
        private final int runs;
        private final boolean heavyTails;
        private double walk;
        private int done;

        Machine(long seed, int runs, boolean heavyTails) {
            this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
            this.normal = ZigguratSampler.NormalizedGaussian.of(random);
            this.runs = runs;
            this.heavyTails = heavyTails;
        }

        double run(double effect) {
            walk += 0.002 * normal.sample();
            // One run in ten is hit by something, and takes longer.
            double hit = heavyTails && random.nextInt(10) == 0 ? 0.2 * random.nextDouble() : 0;
            double speed = DRIFT * done / runs + walk;
            done++;
            return effect + speed + 0.01 * normal.sample() + hit;
        }
    }

    /** The difference of each round, both groups once in a shuffled order. */
    private static double[] shuffledRounds(Machine machine, long seed, int rounds) {
        return IntStream.range(0, rounds)
                .mapToDouble(round -> {
                    double[] times = new double[2];
                    for (int group : Shuffle.order(2, seed, round)) {
                        times[group] = machine.run(group * TRUTH);
                    }
                    return times[1] - times[0];
                })
                .toArray();
    }

    private static Supplier<Interval> paired(int rounds, boolean heavyTails) {
        long[] seed = {0};
        return () -> {
            seed[0]++;
            Machine machine = new Machine(seed[0], 2 * rounds, heavyTails);
            return RankEstimate.ofPairs(shuffledRounds(machine, seed[0], rounds))
                    .interval(0.95);
        };
    }

    /** The whole rule of stopping, round by round. */
    private static Supplier<Interval> stoppedByPrecision(double precision) {
        StoppingRule rule = new StoppingRule(10, 5, 30, precision);
        long[] seed = {0};
        return () -> {
            seed[0]++;
            Machine machine = new Machine(seed[0], 2 * rule.most(), false);
            double[] all = shuffledRounds(machine, seed[0], rule.most());
            int done = 0;
            Interval interval = Interval.EVERYTHING;
            for (int planned = rule.planned(0, interval); planned > done; planned = rule.planned(done, interval)) {
                done = planned;
                interval = RankEstimate.ofPairs(IntStream.range(0, done)
                                .mapToDouble(i -> all[i])
                                .toArray())
                        .interval(0.95);
            }
            return interval;
        };
    }

    /** All of one group, then all of the other, as many tools do. */
    private static Supplier<Interval> blocks(int runs) {
        long[] seed = {0};
        return () -> {
            seed[0]++;
            Machine machine = new Machine(seed[0], 2 * runs, false);
            double[] a =
                    IntStream.range(0, runs).mapToDouble(i -> machine.run(0)).toArray();
            double[] b = IntStream.range(0, runs)
                    .mapToDouble(i -> machine.run(TRUTH))
                    .toArray();
            return RankEstimate.ofShift(a, b).interval(0.95);
        };
    }

    private static Supplier<Interval> unpaired(int first, int second) {
        SharedStateContinuousSampler normal =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(1));
        return () -> RankEstimate.ofShift(
                        normal.samples(first).toArray(),
                        normal.samples(second).map(noise -> noise + TRUTH).toArray())
                .interval(0.95);
    }

    private static double coverage(int times, Supplier<Interval> experiment) {
        long held = IntStream.range(0, times)
                .filter(i -> experiment.get().contains(TRUTH))
                .count();
        return (double) held / times;
    }

    private static void assertNominal(double coverage) {
        assertTrue(NOMINAL.contains(coverage), () -> String.format(Locale.ROOT, "holds the truth in %.3f", coverage));
    }

    @Test
    void shuffledRoundsHoldTheTruthInADrift() {
        assertNominal(coverage(QUICK, paired(10, false)));
        assertNominal(coverage(QUICK, paired(10, true)));
    }

    @Test
    void toStopByPrecisionDoesNoHarm() {
        assertNominal(coverage(QUICK, stoppedByPrecision(0.012)));
    }

    /** The reason for the rounds: a narrower interval around the wrong value, the worse the more runs there are. */
    @Test
    void blocksMissTheTruthInADrift() {
        double few = coverage(QUICK, blocks(10));
        double many = coverage(QUICK, blocks(30));
        assertTrue(few < 0.7, () -> "of 10 runs " + few);
        assertTrue(many < few, () -> "of 30 runs " + many);
    }

    @Test
    void groupsOfAQuietMachineHoldTheTruth() {
        assertNominal(coverage(QUICK, unpaired(10, 10)));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"6, false", "6, true", "10, false", "10, true", "15, false", "20, true", "30, false", "30, true"})
    void shuffledRoundsOfAnyNumberHoldTheTruthInADrift(int rounds, boolean heavyTails) {
        assertNominal(coverage(SLOW, paired(rounds, heavyTails)));
    }

    /** From rounds that are nearly always added to rounds that hardly ever are; in between, it costs one percent. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.006, 0.007, 0.008, 0.012, 0.02})
    void toStopByPrecisionDoesNoHarmInTheLongRun(double precision) {
        assertNominal(coverage(SLOW, stoppedByPrecision(precision)));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"6, 6", "10, 10", "6, 30", "30, 30"})
    void groupsOfAnySizeHoldTheTruth(int first, int second) {
        assertNominal(coverage(SLOW, unpaired(first, second)));
    }
}
