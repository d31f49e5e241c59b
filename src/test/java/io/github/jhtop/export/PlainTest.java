package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.metric.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as machines read them. */
final class PlainTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "ID, 4194304, 4194304",
        "COUNT, 12345678901, 12345678901",
        "BYTES, 1e15, 1000000000000000",
        "PERCENT, 1000, 1000",
        "PERCENT, 0, 0",
        "PERCENT, -0.0, 0",
        "PERCENT, 33.333333333, 33.333333",
        "PERCENT, 1e-9, 0",
        "SHORT_SECONDS, 0.000001, 0.000001",
        "PER_SECOND, 1234567.5, 1234567.5",
        "PER_SECOND, 1e12, 1000000000000",
        "LOAD, 0.4, 0.4",
        "INSTANT, 1767225600.25, 2026-01-01T00:00:00.250Z",
        "PERCENT, NaN,",
        "COUNT, NaN,",
        "INSTANT, NaN,",
        "PERCENT, Infinity,",
    })
    void aNumberHasAllItsDigitsAndNoExponent(Unit unit, double value, @Nullable String expected) {
        Object plain = Plain.of(unit, value);
        assertEquals(expected, plain == null ? null : plain.toString());
    }
}
