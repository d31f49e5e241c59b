package io.github.jhtop.workloads.spawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpawnTest {

    /** The sums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"42, 1, a759ea27d4727622", "42, 64, 60511037f7c38545"})
    void theSumOfReportsIsKnown(long seed, int units, String sum) {
        assertEquals(sum, Long.toHexString(SpawnKernel.sum(seed, units)));
    }
}
