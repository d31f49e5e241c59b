package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.jhtop.sample.ProcessId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class ProcessTableProperties {

    private static final String FIELDS = "S 2 3 4 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 77 0 0";

    @Property
    void aNameMayHoldAnything(@ForAll String name) {
        ProcessTable.Entry entry =
                ProcessTable.parse("1 (" + name + ") " + FIELDS).orElseThrow();
        assertEquals(new ProcessTable.Entry(new ProcessId(1, 77), name, false, 2, 3, 4), entry);
    }

    @Property
    void damageIsNoProcessAndNoFailure(@ForAll String stat) {
        assertNotNull(ProcessTable.parse(stat));
        assertEquals(Optional.empty(), ProcessTable.parse("1 (a) " + stat.replace(' ', '_')));
    }

    @Example
    void descendantsAreFoundInAnyOrderAndInACycle() {
        List<ProcessTable.Entry> entries = List.of(entry(5, 4), entry(4, 3), entry(3, 2), entry(9, 8), entry(8, 9));
        assertEquals(
                List.of(3, 4, 5),
                ProcessTable.descendants(entries, 2).stream()
                        .map(ProcessTable.Entry::pid)
                        .sorted()
                        .toList());
    }

    private static ProcessTable.Entry entry(int pid, int parent) {
        return new ProcessTable.Entry(new ProcessId(pid, 0), "", false, parent, 0, 0);
    }
}
