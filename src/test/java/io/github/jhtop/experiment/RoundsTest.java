package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.StoppingRule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Rounds of runs that take a second each on a clock of their own. */
class RoundsTest {

    private static final Duration AGES = Duration.ofDays(1);

    private final List<String> ran = new ArrayList<>();
    private final List<RoundsProgress> told = new ArrayList<>();
    private long nanos;

    private String run(int group, int round) {
        nanos += 1_000_000_000L;
        String run = "g" + group + "r" + round;
        ran.add(run);
        return run;
    }

    private static Function<List<Round<String>>, Interval> halfWidth(double halfWidth) {
        return rounds -> new Interval(-halfWidth, halfWidth);
    }

    private Rounds<String, IOException> rounds(Rounds.Design<String> design, int runsUntilEnd) {
        return new Rounds<>(design, this::run, () -> nanos, told::add, () -> ran.size() == runsUntilEnd);
    }

    private static Rounds.Design<String> fixed(int rounds, long seed, Duration budget) {
        return new Rounds.Design<>(3, seed, StoppingRule.fixed(rounds), budget, halfWidth(1), round -> false);
    }

    @Test
    void everyGroupRunsOnceInEachRoundInAnotherOrder() throws Exception {
        List<Round<String>> found = rounds(fixed(20, 42, AGES), -1).run();
        assertEquals(20, found.size());
        assertEquals(new Round<>(7, 0, List.of("g0r7", "g1r7", "g2r7")), found.get(7));
        assertEquals(60, ran.size());
        long orders = found.stream()
                .map(Round::number)
                .map(number -> ran.subList(3 * number, 3 * number + 3).stream()
                        .map(run -> run.substring(0, 2))
                        .toList())
                .distinct()
                .count();
        assertEquals(6, orders);
    }

    @Test
    void theSeedDecidesTheOrder() throws Exception {
        rounds(fixed(5, 42, AGES), -1).run();
        List<String> first = List.copyOf(ran);
        ran.clear();
        rounds(fixed(5, 42, AGES), -1).run();
        assertEquals(first, ran);
        ran.clear();
        rounds(fixed(5, 43, AGES), -1).run();
        assertNotEquals(first, ran);
    }

    @Test
    void roundsAreAddedUntilTheyArePrecise() throws Exception {
        Rounds.Design<String> design = new Rounds.Design<>(
                2,
                1,
                StoppingRule.forEffect(1.1),
                AGES,
                rounds -> new Interval(0, rounds.size() < 20 ? 1 : 0.05),
                round -> false);
        assertEquals(20, rounds(design, -1).run().size());
        assertEquals(20, told.get(0).runsPlanned());
        assertEquals(30, told.get(20).runsPlanned());
        assertEquals(40, told.get(30).runsPlanned());
    }

    @Test
    void thirtyRoundsAreEnough() throws Exception {
        Rounds.Design<String> design =
                new Rounds.Design<>(2, 1, StoppingRule.forEffect(1.1), AGES, halfWidth(1), round -> false);
        assertEquals(30, rounds(design, -1).run().size());
    }

    @Test
    void aNoisyRoundIsRunAgainAsAWhole() throws Exception {
        Rounds.Design<String> design = new Rounds.Design<>(
                2, 1, StoppingRule.fixed(3), AGES, halfWidth(1), round -> round.number() == 1 && round.repeats() < 2);
        Rounds<String, IOException> rounds = rounds(design, -1);
        assertEquals(List.of(0, 2, 0), rounds.run().stream().map(Round::repeats).toList());
        assertEquals(2, rounds.repeatedRounds());
        assertEquals(10, ran.size());
    }

    @Test
    void whoeverEndsItKeepsTheRoundsThatAreFinished() throws Exception {
        assertEquals(2, rounds(fixed(10, 42, AGES), 8).run().size());
        assertEquals(8, ran.size());
    }

    @Test
    void aRoundThatExceedsTheBudgetIsNotBegun() throws Exception {
        assertEquals(
                3, rounds(fixed(10, 42, Duration.ofMillis(11_900)), -1).run().size());
        ran.clear();
        assertEquals(1, rounds(fixed(10, 42, Duration.ofMillis(1)), -1).run().size());
    }

    @Test
    void theTimeThatIsLeftIsToldAtThePaceSoFar() throws Exception {
        rounds(fixed(2, 42, AGES), -1).run();
        assertNull(told.get(0).left());
        assertEquals(new RoundsProgress(4, 6, 1, 0, Duration.ofSeconds(2)), told.get(4));
    }

    @Test
    void aFailureKeepsTheRoundsBeforeIt() {
        Rounds<String, IOException> rounds = new Rounds<>(
                fixed(5, 42, AGES),
                (group, round) -> {
                    if (round == 2) {
                        throw new IOException("gone");
                    }
                    return run(group, round);
                },
                () -> nanos,
                told::add,
                () -> false);
        assertThrows(IOException.class, rounds::run);
        assertEquals(2, rounds.finished().size());
    }
}
