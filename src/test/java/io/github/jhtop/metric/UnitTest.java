package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values as people read them. */
final class UnitTest {

    @ParameterizedTest(name = "{0} {1} in {2} cells: {3}")
    @CsvSource({
        "ID, 4194304, 7, 4194304",
        "ID, -20, 3, -20",
        "TEXT, 5, 7, ''",
        // Grouping gives way first, then the digits.
        "COUNT, 0, 6, 0",
        "COUNT, 999, 6, 999",
        "COUNT, 999.5, 6, '1,000'",
        "COUNT, 1203, 5, '1,203'",
        "COUNT, 1203, 4, 1203",
        "COUNT, 12345, 4, 12k",
        "COUNT, 99999, 6, '99,999'",
        "COUNT, 123456, 6, 123456",
        "COUNT, 999999, 6, 999999",
        "COUNT, 1234567, 6, 1.2M",
        "COUNT, 9949999, 6, 9.9M",
        "COUNT, 9950000, 6, 10M",
        "COUNT, 999499999, 6, 999M",
        "COUNT, 999500000, 6, 1.0G",
        "COUNT, 12345678901, 11, 12345678901",
        "COUNT, 123456789012, 11, 123G",
        "COUNT, 1e18, 11, 1.0E",
        "COUNT, -5, 6, -5",
        "COUNT, -1234, 6, '-1,234'",
        "COUNT, -123456, 7, -123456",
        "COUNT, -0.3, 6, 0",
        "COUNT, NaN, 6, -",
        "PERCENT, 0, 6, 0.0",
        "PERCENT, 0.04, 6, 0.0",
        "PERCENT, 0.05, 6, 0.1",
        "PERCENT, -0.04, 6, 0.0",
        "PERCENT, 99.95, 6, 100.0",
        "PERCENT, 12345.6, 6, '12,346'",
        "PERCENT, 9999.96, 6, '10,000'",
        "PERCENT, 100000, 6, 100000",
        "PERCENT, NaN, 6, -",
        "PER_SECOND, 0, 6, 0",
        "PER_SECOND, 0.3, 6, 0.3",
        "PER_SECOND, 9.94, 6, 9.9",
        "PER_SECOND, 9.95, 6, 10",
        "PER_SECOND, 1203.4, 6, '1,203'",
        "PER_SECOND, 1234567, 6, 1.2M",
        "PER_SECOND, NaN, 6, -",
        "PER_OPERATION, 0.0123, 8, 0.012",
        "PER_OPERATION, 0.9996, 8, 1.00",
        "MILLISECONDS, 1.234, 8, 1.23",
        "MILLISECONDS, 9.996, 8, 10.0",
        "MILLISECONDS, 99.94, 8, 99.9",
        "MILLISECONDS, 1234.5, 8, '1,235'",
        "MILLISECONDS, NaN, 8, -",
        "BYTES, 0, 6, 0",
        "BYTES, 999, 6, 999",
        "BYTES, 999.4, 6, 999",
        "BYTES, 999.5, 6, 1.0K",
        "BYTES, 1023, 6, 1.0K",
        "BYTES, 1024, 6, 1.0K",
        "BYTES, 10188, 6, 9.9K",
        "BYTES, 10189, 6, 10K",
        "BYTES, 1022976, 6, 999K",
        "BYTES, 1048576, 6, 1.0M",
        "BYTES, 230686720, 6, 220M",
        "BYTES, 3435973836, 6, 3.2G",
        "BYTES, 9223372036854775807, 6, 8.0E",
        "BYTES, -1048576, 6, -1.0M",
        "BYTES, NaN, 6, -",
        "BYTES_PER_SECOND, 13.5, 6, 14",
        "BYTES_PER_SECOND, 2048, 6, 2.0K",
        "SHORT_SECONDS, 0, 7, 0µs",
        "SHORT_SECONDS, 0.00034, 7, 340µs",
        "SHORT_SECONDS, 0.0009994, 7, 999µs",
        "SHORT_SECONDS, 0.0009996, 7, 1.0ms",
        "SHORT_SECONDS, 0.0012, 7, 1.2ms",
        "SHORT_SECONDS, 0.99994, 7, 999.9ms",
        "SHORT_SECONDS, 0.99996, 7, 1.0s",
        "SHORT_SECONDS, 3.44, 7, 3.4s",
        "SHORT_SECONDS, NaN, 7, -",
        "SECONDS, 0, 8, 0:00.00",
        "SECONDS, 0.29, 8, 0:00.29",
        "SECONDS, 7.25, 8, 0:07.25",
        "SECONDS, 59.996, 8, 1:00.00",
        "SECONDS, 754.56, 8, 12:34.56",
        "SECONDS, 3599.99, 8, 59:59.99",
        "SECONDS, 3600, 8, 1h00:00",
        "SECONDS, 11051, 8, 3h04:11",
        "SECONDS, 86399, 8, 23h59:59",
        "SECONDS, 86400, 8, 1d00h",
        "SECONDS, 274260, 8, 3d04h",
        "SECONDS, 863999999, 8, 9999d23h",
        "SECONDS, 864000000, 8, 10000d",
        "SECONDS, NaN, 8, -",
        "LOAD, 0.4, 6, 0.40",
        "LOAD, 0.005, 6, 0.01",
        "LOAD, 123.456, 6, 123.46",
        "LOAD, NaN, 6, -",
        "INSTANT, NaN, 11, -",
    })
    void aValueIsWrittenForItsColumn(Unit unit, double value, int width, String expected) {
        assertEquals(expected, unit.format(value, width));
    }

    @Test
    void aPointInTimeIsWrittenInTheZoneOfTheMachine() {
        double epochSeconds = LocalDateTime.of(2026, 11, 3, 5, 9, 59)
                .atZone(ZoneId.systemDefault())
                .toEpochSecond();
        assertEquals("11-03 05:09", Unit.INSTANT.format(epochSeconds, 11));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void theUnknownIsDrawnAlikeInEveryUnit(Unit unit) {
        assertEquals("-", unit.format(Double.NaN, 6));
    }

    @ParameterizedTest(name = "{0}: \"{1}\", smallest first {2}")
    @CsvSource({
        "ID, '', true",
        "TEXT, '', true",
        "COUNT, '', false",
        "PERCENT, %, false",
        "PER_SECOND, /s, false",
        "BYTES, B, false",
        "BYTES_PER_SECOND, B/s, false",
        "SHORT_SECONDS, s, false",
        "SECONDS, s, false",
        "LOAD, '', false",
        "INSTANT, '', false",
    })
    void aUnitHasItsSignAndItsOrder(Unit unit, String symbol, boolean ascending) {
        assertEquals(symbol, unit.symbol());
        assertEquals(ascending, unit.ascending());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ID, 42, 42",
        "ID, -5, -5",
        "ID, +5, 5",
        "ID, 5k, NaN",
        "TEXT, 5, NaN",
        "COUNT, 10k, 1e4",
        "COUNT, 1.5M, 1.5e6",
        "COUNT, '1,203', NaN",
        "PERCENT, 5, 5",
        "PERCENT, 5%, 5",
        "PERCENT, .5%, 0.5",
        "PERCENT, 5%%, NaN",
        "PER_SECOND, 12k, 12e3",
        "PER_SECOND, 12/s, 12",
        "BYTES, 1, 1",
        "BYTES, 200M, 209715200",
        "BYTES, 200m, 209715200",
        "BYTES, 200MB, 209715200",
        "BYTES, 200MiB, 209715200",
        "BYTES, 1.5G, 1610612736",
        "BYTES, 7B, 7",
        "BYTES, B, NaN",
        "BYTES, 1/s, NaN",
        "BYTES, 1 M, NaN",
        "BYTES_PER_SECOND, 2K/s, 2048",
        "SHORT_SECONDS, 340µs, 0.00034",
        "SHORT_SECONDS, 340us, 0.00034",
        "SHORT_SECONDS, 5ms, 0.005",
        "SECONDS, 5, 5",
        "SECONDS, 2m, 120",
        "SECONDS, 1h, 3600",
        "SECONDS, 1.5d, 129600",
        "SECONDS, 1y, NaN",
        "LOAD, 0.5, 0.5",
        "LOAD, 1e5, NaN",
        "LOAD, NaN, NaN",
        "LOAD, Infinity, NaN",
        "LOAD, 1234567890123456789, NaN",
        "LOAD, '', NaN",
        "INSTANT, 1970-01-01T00:01:00.5Z, 60.5",
        "INSTANT, 1970-13-01, NaN",
        "INSTANT, 5, NaN",
    })
    void aTypedValueIsReadAsItIsWritten(Unit unit, String typed, double value) {
        assertEquals(value, unit.parse(typed), 1e-9);
    }

    @Test
    void aPointInTimeIsReadInTheZoneOfTheMachine() {
        LocalDateTime time = LocalDateTime.of(2026, 11, 3, 5, 9);
        ZoneId zone = ZoneId.systemDefault();
        assertEquals((double) time.atZone(zone).toEpochSecond(), Unit.INSTANT.parse("2026-11-03T05:09"));
        assertEquals((double) time.toLocalDate().atStartOfDay(zone).toEpochSecond(), Unit.INSTANT.parse("2026-11-03"));
    }

    /** An example that could not be typed would be worse than none. */
    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyExampleOfAValueCanBeRead(Unit unit) {
        for (String example : unit.examples().split(", | or ", -1)) {
            assertEquals(unit == Unit.TEXT, Double.isNaN(unit.parse(example)), example);
        }
    }
}
