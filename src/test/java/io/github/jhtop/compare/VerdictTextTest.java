package io.github.jhtop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.stats.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence for each verdict. */
class VerdictTextTest {

    private static MetricComparison compared(
            String metric, Verdict verdict, double ratio, double rounds, double holmP) {
        Effect effect =
                new Effect(Method.PAIRED_HODGES_LEHMANN, 3, ratio, new Interval(ratio * 0.98, ratio * 1.02), 0.01);
        return new MetricComparison(
                RunMetrics.of(metric),
                Summary.of(1),
                Summary.of(1),
                effect,
                verdict,
                rounds,
                metric.equals("wall_seconds"),
                holmP,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "wall_seconds, LOWER, 0.84, B 16 % shorter (1.19× faster)",
        "wall_seconds, LOWER, 0.3, B 70 % shorter (3.3× faster)",
        "wall_seconds, HIGHER, 1.19, B 19 % longer (1.19× slower)",
        "wall_seconds, HIGHER, 42.4, B 42× longer (42× slower)",
        "cpu_user_seconds, LOWER, 0.84, B 16 % less",
        "voluntary_switches, HIGHER, 3.26, B 3.3× more",
        "voluntary_switches, LOWER, 0.003, B 99.7 % fewer",
        "switches_per_second, HIGHER, 1.5, B 50 % more",
        "peak_pss_bytes, LOWER, 0.37, B 63 % less",
        "operations_per_second, LOWER, 0.84, B 16 % lower",
        "operations_per_second, HIGHER, 1234.4, 'B 1,234× higher'",
        "p99_ms, LOWER, 0.955, B 4.5 % shorter",
        "wall_seconds, NO_PRACTICAL_DIFFERENCE, 1, no practical difference (0.98 to 1.02)",
        "wall_seconds, TOO_FEW_ROUNDS, 1, not decided: 3 of 6 rounds",
        "wall_seconds, NOISY_HOST, 1, not decided: noisy host",
        "wall_seconds, NOT_MEASURED, NaN, not measured",
        "wall_seconds, NO_RATIO, NaN, not judged: of 0 there is no ratio",
    })
    void aVerdictIsASentence(String metric, Verdict verdict, double ratio, String sentence) {
        assertEquals(
                sentence,
                VerdictText.of(
                        compared(metric, verdict, Double.isNaN(ratio) ? 1 : ratio, Double.NaN, Double.NaN), "B"));
    }

    @ParameterizedTest
    @CsvSource({
        "24, not decided: about 24 rounds",
        "1000, not decided: about 1000 rounds",
        "1001, 'not decided: more than 1,000 rounds'",
        "Infinity, 'not decided: more than 1,000 rounds'",
        "NaN, not decided",
    })
    void whatIsNotDecidedSaysWhatItWouldTake(double rounds, String sentence) {
        assertEquals(sentence, VerdictText.of(compared("wall_seconds", Verdict.TOO_WIDE, 1, rounds, Double.NaN), "B"));
    }

    @Test
    void anExploratoryDifferenceThatManyTestsExplainSaysSo() {
        assertEquals("C 50 % more", VerdictText.of(compared("switches", Verdict.HIGHER, 1.5, Double.NaN, 0.05), "C"));
        assertEquals(
                "C 50 % more (exploratory, p 0.12 after Holm)",
                VerdictText.of(compared("switches", Verdict.HIGHER, 1.5, Double.NaN, 0.12), "C"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, 1.6, 1.55, 1.66, 'Supported: 1.60× (1.55 to 1.66), at least 1.50×.'",
        "SUPPORTED, 1.01, 0.95, 1.08, 'Supported: 1.01× (0.95 to 1.08), less than 1.50× either way.'",
        "OPPOSITE, 0.5, 0.4, 0.6, 'Refuted: the opposite, 2.0× the other way.'",
        "NO_PRACTICAL_DIFFERENCE, 1, 0.9, 1.1, 'Refuted: 1.00× (0.90 to 1.10), no practical difference (needs 1.50×).'",
        "DIFFERENT, 2.5, 2.2, 2.8, 'Refuted: 2.5× (2.20 to 2.80), more than 1.50× apart.'",
        "DIRECTION_ONLY, 1.12, 1.1, 1.2, 'Right direction, but 1.12×, not far (needs 1.50×).'",
        "TOO_WIDE, 1.5, 0, Infinity, 'Not decided: 1.50× (0.00 to ∞), needs 1.50×.'",
        "TOO_FEW, 1.5, 0, Infinity, Not decided: a verdict needs at least 6 rounds.",
        "NOISY_HOST, 1, 1, 1, Not decided: noisy host.",
        "DEPENDS, 1, 1, 1, Depends on the condition.",
        "NOT_JUDGED, 1, 1, 1, Not judged here.",
    })
    void aJudgementOfARatioIsASentence(Judgement judgement, double ratio, double low, double high, String sentence) {
        assertEquals(sentence, JudgementText.ofRatio(judgement, ratio, new Interval(low, high), 1.5));
    }

    @ParameterizedTest
    @CsvSource({
        "SEEN, 3, 3, Seen in each of 3 runs.",
        "NOT_SEEN, 0, 20, Not seen in 20 runs: at most 15 % of runs would show it (95 %).",
        "SUPPORTED, 2, 20, Supported: seen in 2 of 20 runs.",
        "NOT_REPRODUCED, 1, 20, Not decided: seen in 1 of 20 runs.",
        "NOT_EACH_TIME, 2, 3, Not decided: seen in 2 of 3 runs.",
        "TOO_FEW, 1, 2, Not decided: too few runs (2).",
        "DESCRIPTIVE, 0, 0, 'Shown, not judged.'",
    })
    void aJudgementOfACountIsASentence(Judgement judgement, int seen, int trials, String sentence) {
        assertEquals(sentence, JudgementText.ofCount(judgement, new Proportion(seen, trials)));
    }
}
