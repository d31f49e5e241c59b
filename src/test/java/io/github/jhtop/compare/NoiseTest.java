package io.github.jhtop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.stats.Interval;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {

    @ParameterizedTest(name = "{0} cores, run {1}, others {2}, stolen {3}, pressure {4}, calibration {5}: {6}")
    @CsvSource({
        "2,   1,   0.20, 0.010, 0.05, 1.05, ''",
        "2,   1,   0.21, 0,     0,    1,    OTHERS",
        "64,  1,   6.4,  0,     0,    1,    ''",
        "2,   1,   0,    0.011, 0,    1,    STEAL",
        "2,   1,   0,    0,     0.06, 1,    PRESSURE",
        // Who uses all CPUs waits for itself.
        "2,   1.1, 0,    0,     0.9,  1,    ''",
        "2,   1,   0,    0,     0,    1.06, CALIBRATION",
        "2,   1,   0,    0,     0,    0.94, CALIBRATION",
        "2,   1,   2,    1,     1,    2,    OTHERS STEAL PRESSURE CALIBRATION",
        "NaN, NaN, NaN,  NaN,   NaN,  NaN,  ''",
        "NaN, 1,   2,    0,     1,    1,    ''",
    })
    void aRunIsDisturbedBeyondALimit(
            double cores,
            double usedByRun,
            double usedByOthers,
            double stolen,
            double pressure,
            double calibration,
            String expected) {
        HostConditions conditions = new HostConditions(cores, usedByRun, usedByOthers, stolen, pressure, calibration);
        assertEquals(
                expected,
                String.join(
                        " ", conditions.disturbances().stream().map(Enum::name).toList()));
    }

    private static final Set<Disturbance> QUIET = EnumSet.noneOf(Disturbance.class);
    private static final Set<Disturbance> STOLEN = EnumSet.of(Disturbance.STEAL);

    @Test
    void aNoisyRoundIsRepeatedTwice() {
        assertFalse(Noise.isRepeated(QUIET, 0));
        assertTrue(Noise.isRepeated(STOLEN, 0));
        assertTrue(Noise.isRepeated(STOLEN, 1));
        assertFalse(Noise.isRepeated(STOLEN, 2));
    }

    @Test
    void noisyRoundsAreCounted() {
        Noise noise =
                Noise.of(List.of(QUIET, STOLEN, EnumSet.of(Disturbance.STEAL, Disturbance.OTHERS), QUIET), 3, null);
        assertEquals(new Noise(4, 2, 3, Map.of(Disturbance.STEAL, 2, Disturbance.OTHERS, 1), null), noise);
        assertTrue(Double.isNaN(noise.floor()));
    }

    @ParameterizedTest(name = "{1} of {0} rounds noisy, A/A {2} to {3}: {4}")
    @CsvSource({
        "10, 3,  0.99, 1.01, false",
        "10, 4,  0.99, 1.01, true",
        "0,  0,  0.99, 1.01, false",
        "10, 0,  0.8,  1,    false",
        "10, 0,  1,    1.25, false",
        "10, 0,  0.79, 1,    true",
        "10, 0,  1,    1.26, true",
        // Narrow, but the same differs from the same.
        "10, 0,  1.3,  1.31, true",
    })
    void noiseForbidsVerdicts(int rounds, int noisy, double low, double high, boolean expected) {
        Noise noise = new Noise(rounds, noisy, 0, Map.of(), new Interval(low, high));
        assertEquals(expected, noise.forbidsVerdicts(1.25));
    }

    @Test
    void nothingIsForbiddenWhereNobodyLooked() {
        assertFalse(Noise.UNKNOWN.forbidsVerdicts(1.1));
    }
}
