package io.github.jhtop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Terms PAIRED = Terms.usual(true);
    private static final Terms UNPAIRED = Terms.usual(false);

    private static MetricComparison metric(Comparison comparison, String id) {
        return comparison.contrasts().get(0).metrics().stream()
                .filter(one -> one.metric().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison compare(Terms terms, Group... groups) {
        return Comparison.of(terms, List.of(groups), Noise.UNKNOWN, List.of());
    }

    @Test
    void aDifferenceIsFoundInEveryQuantityThatHasIt() {
        Comparison found = compare(PAIRED, Trials.noisy("a", 10, 1, 1), Trials.noisy("b", 10, 1.3, 2));
        MetricComparison wall = found.contrasts().get(0).primary();
        assertEquals("wall_seconds", wall.metric().id());
        assertEquals(Verdict.HIGHER, wall.verdict());
        assertEquals(1.3, wall.effect().ratio(), 0.03);
        assertEquals(1.3, wall.ratioOfMedians(), 0.05);
        assertTrue(wall.primary() && Double.isNaN(wall.holmP()));
        assertEquals(Verdict.HIGHER, metric(found, "switches").verdict());
        assertEquals(Verdict.LOWER, metric(found, "operations_per_second").verdict());
        assertEquals(
                Verdict.NO_PRACTICAL_DIFFERENCE,
                metric(found, "switches_per_second").verdict());
        assertEquals(
                Verdict.NO_PRACTICAL_DIFFERENCE, metric(found, "peak_rss_bytes").verdict());
        assertEquals(Verdict.NOT_MEASURED, metric(found, "p99_ms").verdict());
        assertEquals(Verdict.NO_RATIO, metric(found, "migrations").verdict());
        assertEquals(0, metric(found, "migrations").a().median());
        assertEquals(RunMetrics.TABLE.size(), found.contrasts().get(0).metrics().size());
    }

    /** A drift of both groups, as large as the effect is, cancels within rounds. */
    @Test
    void onlyPairsRemoveADrift() {
        Group a = Trials.group("a", 10, round -> Math.pow(1.1, round));
        Group b = Trials.group("b", 10, round -> 1.2 * Math.pow(1.1, round));
        MetricComparison paired = compare(PAIRED, a, b).contrasts().get(0).primary();
        assertEquals(Verdict.HIGHER, paired.verdict());
        assertEquals(1.2, paired.effect().interval().high(), 1e-9);
        assertEquals(Method.PAIRED_HODGES_LEHMANN, paired.effect().method());
        MetricComparison unpaired = compare(UNPAIRED, a, b).contrasts().get(0).primary();
        assertEquals(Verdict.TOO_WIDE, unpaired.verdict());
        assertEquals("unpaired, drift not removed", unpaired.effect().method().words());
    }

    @Test
    void aRoundThatOneGroupLacksIsNoPair() {
        Group a = Trials.group("a", 9, round -> 1);
        Group b = Trials.group("b", 7, round -> 2);
        assertEquals(
                7, compare(PAIRED, a, b).contrasts().get(0).primary().effect().n());
        assertEquals(9, compare(PAIRED, a, b).contrasts().get(0).primary().a().n());
        assertEquals(9, compare(PAIRED, a, b).rounds());
    }

    @Test
    void fiveRoundsAreNoVerdict() {
        Comparison five = compare(PAIRED, Trials.noisy("a", 5, 1, 1), Trials.noisy("b", 5, 9, 2));
        MetricComparison wall = five.contrasts().get(0).primary();
        assertEquals(Verdict.TOO_FEW_ROUNDS, wall.verdict());
        assertEquals(6, wall.roundsNeeded());
        assertEquals(Interval.EVERYTHING, five.widestPrimary());
        Comparison six = compare(PAIRED, Trials.noisy("a", 6, 1, 1), Trials.noisy("b", 6, 9, 2));
        assertEquals(Verdict.HIGHER, six.contrasts().get(0).primary().verdict());
    }

    @Test
    void eachGroupStandsAgainstTheFirst() {
        Comparison found =
                compare(PAIRED, Trials.noisy("a", 10, 2, 1), Trials.noisy("b", 10, 1, 2), Trials.noisy("c", 10, 4, 3));
        assertEquals(
                List.of(1, 2), found.contrasts().stream().map(Contrast::group).toList());
        assertEquals(Verdict.LOWER, found.contrasts().get(0).primary().verdict());
        assertEquals(Verdict.HIGHER, found.contrasts().get(1).primary().verdict());
        assertEquals(
                "A B C Z G27",
                String.join(
                        " ", List.of(0, 1, 2, 25, 26).stream().map(Group::label).toList()));
    }

    @Test
    void aNoisyHostDecidesNothing() {
        Noise noisy = new Noise(10, 4, 2, Map.of(Disturbance.STEAL, 4), null);
        Comparison found = Comparison.of(
                PAIRED, List.of(Trials.noisy("a", 10, 1, 1), Trials.noisy("b", 10, 9, 2)), noisy, List.of());
        assertEquals(Verdict.NOISY_HOST, found.contrasts().get(0).primary().verdict());
    }

    @Test
    void anOutlierIsNamedAndCounts() {
        Comparison found = compare(
                PAIRED,
                Trials.noisy("a", 10, 1, 1),
                Trials.group("b", 10, round -> round == 7 ? 9 : 1 + round / 100.0));
        MetricComparison wall = found.contrasts().get(0).primary();
        assertEquals(List.of(SafeText.of("b-7")), wall.outliers());
        assertEquals(10, wall.effect().n());
        assertEquals(9, wall.b().max());
    }

    @Test
    void whatIsExploratoryIsAdjustedForTheirNumber() {
        Comparison found = compare(PAIRED, Trials.noisy("a", 10, 1, 1), Trials.noisy("b", 10, 1.3, 2));
        MetricComparison switches = metric(found, "switches");
        assertFalse(switches.primary());
        assertEquals(0.001953125, switches.effect().pValue(), 1e-12);
        assertTrue(switches.holmP() > 5 * switches.effect().pValue());
    }

    /** The same against the same, as often as the acceptance does it: nobody finds a difference. */
    @Test
    void theSameDoesNotDifferFromTheSame() {
        long differences = IntStream.range(0, 40)
                .filter(seed -> compare(
                                PAIRED, Trials.noisy("a", 10, 1, 2L * seed), Trials.noisy("a", 10, 1, 2L * seed + 1))
                        .contrasts()
                        .get(0)
                        .metrics()
                        .stream()
                        .anyMatch(one -> one.verdict().isDifference()))
                .count();
        assertEquals(0, differences);
    }

    @ParameterizedTest(name = "{0}, valid {1}, exit {2}: {4}")
    @CsvSource(
            value = {
                "COMPLETE, null, 0, false, null",
                "COMPLETE, null, null, false, null",
                "COMPLETE, true, 1, false, null",
                "COMPLETE, false, 0, true, its result is wrong",
                "COMPLETE, null, 3, false, exit status 3",
                "COMPLETE, null, 3, true, null",
                "INCOMPLETE, true, 0, true, did not come to its end",
            },
            nullValues = "null")
    void aRunThatDoesNotCountSaysWhy(
            RunState state, Boolean valid, Integer exit, boolean ignoreFailure, String expected) {
        assertEquals(expected, RunRows.problem(Trials.result(state, valid, exit), ignoreFailure));
    }

    @Test
    void theNumbersOfAResultAreTakenOver() {
        RunRow row = RunRows.of(Trials.result(RunState.COMPLETE, true, 0));
        assertEquals(1.5, RunMetrics.of("wall_seconds").number(row));
        assertEquals(1.25, RunMetrics.of("cpu_user_seconds").number(row));
        assertEquals(20, RunMetrics.of("switches_per_second").number(row));
        assertEquals(2, RunMetrics.of("voluntary_switches_per_operation").number(row));
        assertEquals(3, RunMetrics.of("p99_ms").number(row));
        assertEquals(666.5, RunMetrics.of("operations_per_second").number(row));
        for (String unknown : List.of("cpu_seconds", "migrations", "peak_pss_bytes", "p999_ms", "ready_seconds")) {
            assertTrue(Double.isNaN(RunMetrics.of(unknown).number(row)), unknown);
        }
        assertEquals(RunRow.UNKNOWN, RunRows.of(RunResult.unknown(RunState.DAMAGED)));
        assertNull(RunRows.problem(Trials.result(RunState.COMPLETE, true, 0), false));
    }
}
