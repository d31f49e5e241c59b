package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuListTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadAsTheSame(@ForAll Set<@IntRange(max = 70) Integer> cpus) {
        assertEquals(cpus, CpuList.parse(CpuList.format(new TreeSet<>(cpus))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"0 0", "0,1,2 0-2", "5,2-3 2-3,5", "none none"})
    void neighboursBecomeARange(String typed, String written) {
        assertEquals(written, CpuList.format(CpuList.parse(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "-1", "3-1", "0,", "1-2-3", "100000", "0 1"})
    void whatNamesNoCpuIsRefusedWithWhatWould(String typed) {
        String complaint = assertThrows(IllegalArgumentException.class, () -> CpuList.parse(typed))
                .getMessage();
        assertTrue(String.valueOf(complaint).startsWith("'" + typed + "' names no CPUs; use 0 or 0,2-3"), complaint);
    }

    @Test
    void noneIsAnyCpu() {
        assertEquals(Set.of(), CpuList.parse(CpuList.ANY));
    }
}
