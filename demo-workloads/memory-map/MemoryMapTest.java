package io.github.jhtop.workloads.memorymap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryMapTest {

    private static long[] row(long... values) {
        return values;
    }

    @Test
    void aMatrixSaysWhoSawWhom() {
        assertEquals("10/1x", MemoryMapKernel.matrix(List.of(row(4201, 0), row(4201, 7)), 42));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64})
    void whoSeesAllAndWhoSeesNobody(int units) {
        assertEquals((long) units * units, MemoryMapKernel.full(units).chars().filter(c -> c == '1').count());
        assertEquals(units, MemoryMapKernel.diagonal(units).chars().filter(c -> c == '1').count());
        assertEquals(
                MemoryMapKernel.full(units).length(), MemoryMapKernel.diagonal(units).length());
    }
}
