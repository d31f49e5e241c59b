package io.github.jhtop.workloads.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintTest {

    /** The sums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, 1289b88f", "64, 4bcc72dcb"})
    void theSumOverTheMapsIsKnown(int units, String sum) {
        long total = IntStream.range(0, units)
                .mapToLong(unit -> FootprintKernel.sum(FootprintKernel.parsed(42, unit, 2048)))
                .sum();
        assertEquals(sum, Long.toHexString(total));
    }
}
