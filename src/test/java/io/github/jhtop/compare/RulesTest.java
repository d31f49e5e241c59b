package io.github.jhtop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule, on both sides of each of its bounds. The minimum effects are powers of two, so that 1 / m is exact. */
class RulesTest {

    private static final Map<String, BiFunction<Interval, Double, Judgement>> RULES = Map.of(
            "comparative", Rules::comparative,
            "strong", Rules::strong,
            "equivalence", Rules::equivalence,
            "mechanism", Rules::mechanism);

    @ParameterizedTest(name = "{0} claim, m = 2, ratio {1} to {2}: {3}")
    @CsvSource({
        "comparative, 2,     3,    SUPPORTED",
        "comparative, 2.01,  Infinity, SUPPORTED",
        "comparative, 1.99,  3,    TOO_WIDE",
        "comparative, 0.1,   0.49, OPPOSITE",
        "comparative, 0,     0.49, OPPOSITE",
        "comparative, 0.1,   0.5,  TOO_WIDE",
        "comparative, 0.5,   0.5,  NO_PRACTICAL_DIFFERENCE",
        "comparative, 0.5,   2,    NO_PRACTICAL_DIFFERENCE",
        "comparative, 1.01,  1.99, NO_PRACTICAL_DIFFERENCE",
        "comparative, 0.49,  2,    TOO_WIDE",
        "comparative, 0.5,   2.01, TOO_WIDE",
        "comparative, 0,  Infinity, TOO_WIDE",
        // A point on the bound is at least the minimum effect.
        "comparative, 2,     2,    SUPPORTED",
        "strong,      2,     3,    SUPPORTED",
        "strong,      1.01,  1.99, DIRECTION_ONLY",
        "strong,      1,     1.99, NO_PRACTICAL_DIFFERENCE",
        "strong,      1.01,  2,    NO_PRACTICAL_DIFFERENCE",
        "strong,      0.9,   1.2,  NO_PRACTICAL_DIFFERENCE",
        "strong,      1.01,  2.01, TOO_WIDE",
        "strong,      0.3,   0.49, OPPOSITE",
        "strong,      0.4,   1.5,  TOO_WIDE",
        "equivalence, 0.5,   2,    SUPPORTED",
        "equivalence, 0.9,   1.1,  SUPPORTED",
        "equivalence, 2,     3,    DIFFERENT",
        "equivalence, 0.1,   0.5,  DIFFERENT",
        "equivalence, 0.1,   0.51, TOO_WIDE",
        "equivalence, 1.99,  3,    TOO_WIDE",
        "equivalence, 2,     2,    SUPPORTED",
        "mechanism,   2,     3,    SUPPORTED",
        "mechanism,   0.9,   1.1,  NO_PRACTICAL_DIFFERENCE",
        "mechanism,   0.9,   3,    TOO_WIDE",
    })
    void aRatioIsJudged(String rule, double low, double high, Judgement expected) {
        Interval ratio = new Interval(low, high);
        assertEquals(expected, ruleOf(rule).apply(ratio, 2.0));
    }

    private static BiFunction<Interval, Double, Judgement> ruleOf(String rule) {
        BiFunction<Interval, Double, Judgement> found = RULES.get(rule);
        assertNotNull(found);
        return found;
    }

    @ParameterizedTest(name = "seen in {1} of {2} runs: {0}")
    @CsvSource({
        "SEEN, 3, 3",
        "SEEN, 20, 20",
        "NOT_SEEN, 0, 3",
        "NOT_EACH_TIME, 2, 3",
        "NOT_EACH_TIME, 1, 3",
        "TOO_FEW, 2, 2",
        "TOO_FEW, 0, 2",
        "TOO_FEW, 0, 0",
    })
    void aStructureIsSeenEachTimeOrNever(Judgement expected, int seen, int trials) {
        assertEquals(expected, Rules.structural(new Proportion(seen, trials)));
    }

    @ParameterizedTest(name = "seen in {1} of {2} runs: {0}")
    @CsvSource({
        "SUPPORTED, 2, 2",
        "SUPPORTED, 2, 1000",
        "NOT_REPRODUCED, 1, 1000",
        "NOT_REPRODUCED, 1, 1",
        "NOT_SEEN, 0, 1",
        "NOT_SEEN, 0, 1000",
        "TOO_FEW, 0, 0",
    })
    void whatMayHappenIsNeverRefuted(Judgement expected, int seen, int trials) {
        assertEquals(expected, Rules.existence(new Proportion(seen, trials)));
    }

    @Test
    void aMechanismThatNothingIsolatesIsNotJudged() {
        assertEquals(Judgement.NOT_JUDGED, Rules.mechanism(null, 2));
    }

    private static final Noise QUIET = new Noise(10, 3, 0, Map.of(), new Interval(0.5, 2));
    private static final Noise NOISY = new Noise(10, 4, 0, Map.of(), null);

    @Test
    void fewRoundsAndNoiseComeBeforeTheRule() {
        Interval clear = new Interval(3, 4);
        assertEquals(Judgement.TOO_FEW, Rules.judge(Rules::comparative, clear, 2, 5, NOISY));
        assertEquals(Judgement.NOISY_HOST, Rules.judge(Rules::comparative, clear, 2, 6, NOISY));
        assertEquals(Judgement.SUPPORTED, Rules.judge(Rules::comparative, clear, 2, 6, QUIET));
        assertEquals(Judgement.NOISY_HOST, Rules.judge(Rules::comparative, clear, 1.9, 6, QUIET));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "SUPPORTED, 'SUPPORTED SUPPORTED'",
        "SUPPORTED, 'SUPPORTED'",
        "DEPENDS, 'SUPPORTED OPPOSITE'",
        "DEPENDS, 'SUPPORTED TOO_WIDE'",
        "DEPENDS, 'SUPPORTED DIRECTION_ONLY'",
        // Refuted, for different reasons.
        "OPPOSITE, 'OPPOSITE NO_PRACTICAL_DIFFERENCE'",
        "TOO_WIDE, 'TOO_WIDE TOO_FEW NOISY_HOST'",
        "SUPPORTED, 'NOT_JUDGED SUPPORTED'",
        "NOT_JUDGED, 'NOT_JUDGED NOT_JUDGED'",
        "NOT_JUDGED, ''",
        "SEEN, 'SEEN SEEN SEEN'",
        "DEPENDS, 'SEEN NOT_SEEN'",
    })
    void severalConditionsHaveACommonVerdictOrItDepends(Judgement expected, String conditions) {
        List<Judgement> judgements = Arrays.stream(conditions.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Judgement::valueOf)
                .toList();
        assertEquals(expected, Rules.common(judgements));
    }

    @Test
    void theSpellingInJsonIsTheContract() {
        assertEquals(
                "supported refuted direction_supported depends inconclusive not_judged seen not_seen descriptive",
                String.join(
                        " ",
                        Arrays.stream(Judgement.values())
                                .map(Judgement::key)
                                .distinct()
                                .toList()));
        assertEquals(
                "b_lower b_higher no_practical_difference inconclusive not_judged",
                String.join(
                        " ",
                        Arrays.stream(Verdict.values())
                                .map(Verdict::key)
                                .distinct()
                                .toList()));
    }

    @ParameterizedTest(name = "m = 2, ratio {0} to {1}: {2}")
    @CsvSource({
        "2,    3,    HIGHER",
        "1.99, 3,    TOO_WIDE",
        "2,    2,    HIGHER",
        "0.1,  0.5,  LOWER",
        "0.5,  0.5,  LOWER",
        "0,    0.49, LOWER",
        "0.1,  0.51, TOO_WIDE",
        "0.5,  2,    NO_PRACTICAL_DIFFERENCE",
        "1.2,  1.3,  NO_PRACTICAL_DIFFERENCE",
        "0.49, 2,    TOO_WIDE",
        "0.5,  2.01, TOO_WIDE",
        "0, Infinity, TOO_WIDE",
    })
    void aComparisonHasAVerdict(double low, double high, Verdict expected) {
        assertEquals(expected, Verdict.of(new Interval(low, high), 2));
    }
}
