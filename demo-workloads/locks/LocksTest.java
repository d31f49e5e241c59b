package io.github.jhtop.workloads.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.workloads.common.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocksTest {

    private static final int TWO = 2;

    private static Problem problem(String problem, String guard, int words, String... more) {
        Arguments line = Arguments.parse(List.of(
                "--variant",
                "threads",
                "--workers",
                "2",
                "--seed",
                "42",
                "problem=" + problem,
                "guard=" + guard,
                "words=" + words,
                "work=10",
                "critical=50",
                "order=own"));
        return Problem.ofThreads(Arguments.parse(line.with(more)));
    }

    /** What is found after two threads. */
    private static Map<String, Long> found(Problem problem) throws InterruptedException {
        Thread other = new Thread(() -> problem.perform(1));
        other.start();
        problem.perform(0);
        other.join();
        return problem.findings(TWO, 1);
    }

    private static long number(Map<String, Long> findings, String name) {
        return Objects.requireNonNull(findings.get(name), name);
    }

    /** The ends come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({
        "lost-update, synchronized, 1, 2267e92f355323aa", "lost-update, synchronized, 64, a0e27b639163390",
        "word-map, synchronized, 64, a0e27b639163390", "word-map, plain, 64, a0e27b639163390",
        "check-then-act, plain, 64, a0e27b639163390", "check-then-act, atomic, 64, a0e27b639163390",
        "stale-read, confined, 6400000, a0e27b639163390", "deadlock, lock, 640, a0e27b639163390"
    })
    void theEndOfATextIsKnownWhateverIsShared(String problem, String guard, int words, String end) {
        assertEquals(end, Long.toHexString(problem(problem, guard, words, "--workers", "4").perform(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronized", "lock", "fair", "atomic", "adder", "confined"})
    void noUpdateIsLostWithAGuard(String guard) throws InterruptedException {
        for (String problem : List.of("lost-update", "word-map")) {
            Map<String, Long> found = found(problem(problem, guard, 20_000));
            assertEquals(Map.of("expected", 40_000L, "got", 40_000L, "lost", 0L), found, problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronized", "lock", "fair", "atomic", "confined"})
    void noSeatIsTakenTwiceWithAGuard(String guard) throws InterruptedException {
        Map<String, Long> found = found(problem("check-then-act", guard, 20_000));
        assertEquals(0, number(found, "taken_twice"));
        assertEquals(40_000, number(found, "visits"));
        assertTrue(number(found, "taken") > 0, found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"volatile", "synchronized", "lock", "fair", "atomic", "confined"})
    void noReadIsStaleWithAGuard(String guard) throws InterruptedException {
        assertEquals(0, number(found(problem("stale-read", guard, 1_000_000)), "stale_reads"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronized", "lock", "fair"})
    void aDeadlockIsFoundAndEndsTheRun(String guard) throws InterruptedException {
        assertEquals(TWO, number(found(problem("deadlock", guard, 1_000_000_000)), "deadlocked_threads"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronized", "lock"})
    void thereIsNoDeadlockInOneOrder(String guard) throws InterruptedException {
        assertEquals(0, number(found(problem("deadlock", guard, 1_000_000, "order=same")), "deadlocked_threads"));
    }

    @ParameterizedTest
    @CsvSource({"deadlock, plain", "deadlock, atomic", "check-then-act, adder", "stale-read, adder", "nothing, plain"})
    void whatMakesNoSenseIsRefused(String problem, String guard) {
        assertThrows(IllegalArgumentException.class, () -> problem(problem, guard, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 100})
    void theWorkIsTheSameWhereverItIsDone(int critical) {
        String share = "critical=" + critical;
        assertEquals(
                problem("lost-update", "plain", 64).perform(0),
                problem("lost-update", "synchronized", 64, share).perform(0));
        assertEquals(
                problem("lost-update", "plain", 64).perform(0),
                problem("check-then-act", "lock", 64, share).perform(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPairIsOfTwoAccounts(boolean lowerFirst) {
        for (long word = 0; word < LocksKernel.WORDS; word++) {
            Pair pair = Pair.of(word << 58, lowerFirst);
            assertTrue(pair.first() != pair.second(), pair::toString);
            assertTrue(Math.max(pair.first(), pair.second()) < Transfers.ACCOUNTS, pair::toString);
            assertTrue(!lowerFirst || pair.first() < pair.second(), pair::toString);
        }
    }
}
