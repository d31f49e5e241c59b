package io.github.jhtop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of time as people type them. */
final class DurationsTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "1, PT1S",
        "1s, PT1S",
        "1.5, PT1.5S",
        "0.5s, PT0.5S",
        "500ms, PT0.5S",
        "0.25ms, PT0.00025S",
        "2m, PT2M",
        "1.5m, PT1M30S",
        "1h, PT1H",
        "0.1h, PT6M",
        "0, PT0S",
        "007, PT7S",
        "' 2s ', PT2S",
        "3S, PT3S",
        "5MS, PT0.005S",
        "0.000000001, PT0.000000001S",
        "999999999h, PT999999999H",
        "999999999.999999999s, PT999999999.999999999S",
    })
    void aSpanIsRead(String text, Duration span) {
        assertEquals(span, Durations.parse(text));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "ms",
                "-1",
                "-5s",
                "+1",
                "1 s",
                "1,5",
                "1.",
                ".5",
                "1e3",
                "1d",
                "1us",
                "1m30s",
                "abc",
                "NaN",
                "0x1",
                "1234567890",
                "1.1234567891",
                "١"
            })
    void whatIsNoSpanIsRefusedWithExamples(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Durations.parse(text));
        assertEquals("'" + text + "' is no time; use seconds such as 1 or 0.5, or 500ms, 2m", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"100ms, PT0.1S", "0.1, PT0.1S", "1, PT1S", "1h, PT1H", "3600, PT1H"})
    void aDelayIsReadWithinItsRange(String text, Duration delay) {
        assertEquals(delay, Durations.parseDelay(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "99ms", "0.0999", "2h", "3600.001", "61m", "999999999h", "512409558h"})
    void aDelayOutOfRangeIsRefusedWithTheRange(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Durations.parseDelay(text));
        assertEquals("'" + text + "' is out of range; use 100ms to 1h, such as 1s, 500ms, 1.5", e.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"7d, P7D", "0d, PT0S", "12h, PT12H", "90, PT90S"})
    void anAgeMayBeInDays(String text, Duration expected) {
        assertEquals(expected, Durations.parseAge(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"d", "1.5d", "1w", "-1d", "9999999d"})
    void whatIsNoAgeIsRefusedWithWhatWouldBe(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Durations.parseAge(text));
        assertTrue(String.valueOf(refusal.getMessage()).contains("days such as 7d"), refusal::toString);
    }
}
