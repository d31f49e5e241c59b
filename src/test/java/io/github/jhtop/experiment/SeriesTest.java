package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Environment.CpuTime;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.stats.StoppingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Subject SLOW = new CommandRun(LaunchPlan.of(List.of("slow")));
    private static final Subject FAST = new CommandRun(LaunchPlan.of(List.of("fast")));

    /** Runs nothing: a run takes the time that the test says, and the clock goes on by it. */
    private static final class Fake implements Runner {
        private final List<Subject> ran = new ArrayList<>();
        private final AtomicLong clock = new AtomicLong();
        private final IntToDoubleFunction slowSeconds;
        private double othersSeconds;
        private int exit;
        private int endAfter = Integer.MAX_VALUE;
        private @Nullable Series series;

        Fake(IntToDoubleFunction slowSeconds) {
            this.slowSeconds = slowSeconds;
        }

        SeriesResult run(SeriesPlan plan) throws Exception {
            return run(plan, new ArrayList<>());
        }

        SeriesResult run(SeriesPlan plan, List<SeriesProgress> told) throws Exception {
            Series made = new Series(this, List.of(SLOW, FAST), plan, new Calibration(clock::get, 1), clock::get);
            series = made;
            return made.run(told::add);
        }

        @Override
        public Recorded run(Subject subject) {
            int index = ran.size();
            ran.add(subject);
            double seconds = subject == SLOW ? slowSeconds.applyAsDouble(index) : 1;
            clock.addAndGet(nanos(seconds));
            if (ran.size() == endAfter && series != null) {
                series.end();
            }
            RunHeader header = subject.header(Instant.EPOCH, "run" + index, Duration.ofMillis(100), machine(0, 0));
            RunResult.Usage usage = new RunResult.Usage(seconds, 0, 0, 10L, 6L, 4L, 1L, 5L, 100L, 100L);
            RunResult result = new RunResult(
                    RunState.COMPLETE,
                    null,
                    null,
                    subject == FAST ? exit : 0,
                    seconds,
                    usage,
                    RunResult.Work.UNKNOWN,
                    1L,
                    1L,
                    null,
                    null,
                    null);
            return new Recorded(header, result, machine(seconds, othersSeconds));
        }

        /** Two CPUs, one of them for the run. */
        private static Environment machine(double seconds, double others) {
            Environment none = Environment.UNKNOWN;
            return new Environment(
                    new Environment.Machine(null, 2, null, null),
                    none.kernel(),
                    none.host(),
                    none.java(),
                    none.jhtop(),
                    none.flags(),
                    none.limits(),
                    new CpuTime(nanos(seconds + others), nanos(seconds - others), 0, 0),
                    none.load(),
                    none.pressure());
        }

        private static long nanos(double seconds) {
            return Math.round(seconds * 1e9);
        }

        @Override
        public void end() {
            // What runs has ended.
        }
    }

    private static SeriesPlan plan(StoppingRule rule) {
        return new SeriesPlan(Terms.usual(true), rule, 0, 42, false, null);
    }

    private static MetricComparison primary(SeriesResult result) {
        return result.comparison().contrasts().get(0).primary();
    }

    /** Unrest of up to one in a hundred, the same each time. */
    private static double about(double seconds, int index) {
        return seconds * (1 + ((index * 37) % 21 - 10) / 1000.0);
    }

    private static Fake steady() {
        return new Fake(index -> about(1.5, index));
    }

    @Test
    void aClearDifferenceIsFoundInTenRounds() throws Exception {
        Fake fake = steady();
        SeriesResult result = fake.run(plan(StoppingRule.forEffect(1.1)));
        Comparison comparison = result.comparison();
        assertAll(
                () -> assertEquals(10, result.rounds().size()),
                () -> assertEquals("b_lower", primary(result).verdict().key()),
                () -> assertEquals(1 / 1.5, primary(result).effect().ratio(), 0.01),
                () -> assertEquals(26, fake.ran.size(), "six of the reference against itself"),
                () -> assertTrue(comparison.noise().floor() < 1.03, () -> comparison.noise() + ""),
                () -> assertEquals(9, result.sameTime().toMillis() / 1e3, 0.1));
    }

    @Test
    void theOrderChangesFromRoundToRoundAndNotFromSeriesToSeries() throws Exception {
        Fake one = steady();
        Fake other = steady();
        SeriesResult result = one.run(plan(StoppingRule.fixed(12)));
        other.run(plan(StoppingRule.fixed(12)));
        assertEquals(one.ran, other.ran);
        Set<Integer> firsts = result.rounds().stream()
                .map(round -> round.trials().get(0).subject())
                .collect(Collectors.toSet());
        assertEquals(Set.of(0, 1), firsts);
    }

    @Test
    void anImpreciseSeriesGoesOnToThirtyRounds() throws Exception {
        Fake fake = new Fake(index -> index % 3 == 0 ? 2 : 1);
        assertEquals(30, fake.run(plan(StoppingRule.forEffect(1.1))).rounds().size());
    }

    @Test
    void precisionIsLookedAtAfterTenRoundsAndAfterEachFiveMore() throws Exception {
        // Narrow from the twelfth round on.
        Fake fake = new Fake(index -> index < 24 ? (index % 3 == 0 ? 1.3 : 1.2) : 1.25);
        int rounds = fake.run(plan(new StoppingRule(10, 5, 30, 0.02))).rounds().size();
        assertTrue(rounds > 10 && rounds % 5 == 0, () -> rounds + " rounds");
    }

    @Test
    void oneAloneHasItsFirstRoundsOnly() throws Exception {
        Fake fake = new Fake(index -> index % 3 == 0 ? 2 : 1);
        Series alone = new Series(
                fake,
                List.of(SLOW),
                plan(StoppingRule.forEffect(1.1)),
                new Calibration(fake.clock::get, 1),
                fake.clock::get);
        assertEquals(10, alone.run(progress -> {}).rounds().size());
    }

    @Test
    void aNoisyRoundIsRepeatedTwiceAndThenKept() throws Exception {
        Fake fake = steady();
        fake.othersSeconds = 0.5;
        SeriesResult result = fake.run(plan(StoppingRule.fixed(6)));
        Comparison comparison = result.comparison();
        assertAll(
                () -> assertEquals(6, result.rounds().size()),
                () -> assertEquals(12, comparison.noise().repeatedRounds()),
                () -> assertEquals(6, comparison.noise().noisyRounds()),
                () -> assertEquals("inconclusive", primary(result).verdict().key()));
    }

    @Test
    void whoeverEndsItKeepsTheWholeRounds() throws Exception {
        Fake fake = steady();
        fake.endAfter = 8;
        SeriesResult result = fake.run(plan(StoppingRule.fixed(10)));
        assertAll(
                () -> assertTrue(result.ended()),
                () -> assertEquals(2, result.rounds().size()));
    }

    @Test
    void aSubjectThatFailsEndsItAfterOneRound() throws Exception {
        Fake fake = steady();
        fake.exit = 3;
        SeriesResult result = fake.run(plan(StoppingRule.forEffect(1.1)));
        assertAll(
                () -> assertEquals(1, result.rounds().size()),
                () -> assertEquals(
                        "exit status 3",
                        result.comparison().excluded().get(0).reason().toString()));
    }

    @Test
    void noRoundBeginsThatWouldEndBeyondTheBudget() throws Exception {
        SeriesPlan plan =
                new SeriesPlan(Terms.usual(true), StoppingRule.fixed(10), 0, 42, false, Duration.ofSeconds(13));
        assertEquals(3, new Fake(index -> 1.5).run(plan).rounds().size());
    }

    @Test
    void theTimeThatIsLeftIsToldAfterTheFirstRound() throws Exception {
        List<SeriesProgress> told = new ArrayList<>();
        new Fake(index -> 1.5).run(plan(StoppingRule.fixed(3)), told);
        assertAll(
                () -> assertEquals(6, told.size()),
                () -> assertEquals(-1, told.get(0).leftNanos()),
                () -> assertEquals(5.0, told.get(2).leftNanos() / 1e9, 0.01),
                () -> assertFalse(told.get(5).leftNanos() < 0));
    }
}
