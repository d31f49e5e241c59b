package io.github.jhtop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    /** B takes 1.2 to 1.22 times as long as A, which takes 0.1 s. */
    private static final Comparison COMPARISON = Comparison.of(
            Terms.usual(true),
            List.of(Trials.group("a", 10, round -> 0.1), Trials.group("b", 10, round -> 0.12 + round / 5e3)),
            Noise.UNKNOWN,
            List.of());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "wall_seconds:ratio>1.10, true",
        "wall_seconds:ratio>1.205, false",
        "wall_seconds:ratio<1.30, true",
        "wall_seconds:ratio<1.205, false",
        "wall_seconds:b>0.1s, true",
        "wall_seconds:b>100ms, true",
        "wall_seconds:b>1s, false",
        "wall_seconds:b<1s, true",
        "p99_ms:b>20, false",
    })
    void itHoldsWhenTheWholeIntervalLiesBeyond(String condition, boolean holds) {
        assertEquals(holds, Threshold.parse(condition).holds(COMPARISON));
    }

    @Test
    void ofNothingNothingHolds() {
        Group empty = new Group(SafeText.of("x"), List.of());
        Comparison nothing = Comparison.of(Terms.usual(true), List.of(empty, empty), Noise.UNKNOWN, List.of());
        assertFalse(Threshold.parse("wall_seconds:ratio>0.1").holds(nothing));
        assertFalse(Threshold.parse("wall_seconds:b<9").holds(nothing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wall",
                "wall_seconds:ratio",
                "wall_seconds:c>1",
                "nosuch:b>1",
                "wall_seconds:b>x",
                "wall_seconds:ratio>1x"
            })
    void whatIsNoConditionSaysWhatWouldBe(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Threshold.parse(text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("'" + text + "' is no condition: "));
    }
}
