package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The start time of a process with any name, and of a line that was cut anywhere. */
final class ProcessFolderProperties {

    private static String stat(String name, long start) {
        return "42 (" + name + ") S 1 1 1 0 -1 0 0 0 0 0 3 4 0 0 20 0 1 0 " + start + " 99 0 7\n";
    }

    @Property
    void noNameHidesTheStartTime(@ForAll String name, @ForAll @LongRange(min = 0, max = 1L << 50) long start) {
        assertEquals(OptionalLong.of(start), ProcessFolder.startTicks(stat(name, start)));
    }

    @Property
    void whatIsCutBeforeTheStartTimeHasNone(@ForAll String name, @ForAll @IntRange(max = 80) int kept) {
        String whole = stat(name, 8_000_000);
        String cut = whole.substring(0, Math.min(kept, whole.lastIndexOf(" 8000000")));
        assertTrue(ProcessFolder.startTicks(cut).isEmpty(), cut);
    }

    @Property
    void nothingThrows(@ForAll String text) {
        assertDoesNotThrow(() -> ProcessFolder.startTicks(text));
    }
}
