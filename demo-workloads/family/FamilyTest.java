package io.github.jhtop.workloads.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

    /** Source: OEIS A006577. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "27, 111", "64, 6", "97, 118"})
    void aWalkIsKnown(long start, long steps) {
        assertEquals(steps, FamilyKernel.walk(start));
    }
}
