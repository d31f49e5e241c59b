package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.ProcessParticulars.Footprint;
import io.github.jhtop.sample.ProcessParticulars.Limited;
import io.github.jhtop.sample.ProcessParticulars.Oom;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcfsParticularsTest {

    private static final String LIMITS =
            """
            Limit                     Soft Limit           Hard Limit           Units
            Max cpu time              unlimited            unlimited            seconds
            Max stack size            8388608              unlimited            bytes
            Max open files            1024                 524288               files
            Max nice priority         0                    0
            """;

    private static final String STATUS =
            """
            Name:\tjava
            NSpid:\t42\t7\t1
            VmLck:\t      16 kB
            VmStk:\t     132 kB
            """;

    private static final String ROLLUP =
            """
            00400000-7ffe6750d000 ---p 00000000 00:00 0                          [rollup]
            Rss:                1700 kB
            Pss:                 308 kB
            Pss_Dirty:           112 kB
            Swap:                 20 kB
            SwapPss:              10 kB
            """;

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;

    ProcfsParticularsTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        process = machine.start(42).started(500);
        process.folder
                .write("limits", LIMITS)
                .write("status", STATUS)
                .write("smaps_rollup", ROLLUP)
                .write("oom_score", "666\n")
                .write("oom_score_adj", "-17\n");
        process.folder.link("exe", Path.of("/usr/bin/ja\u001bva (deleted)"));
        process.folder.link("cwd", Path.of("/nowhere"));
    }

    private Sample look() {
        return machine.look(Demand.of(Set.of()).focusedOn(42));
    }

    private ProcessParticulars particulars() {
        return Objects.requireNonNull(look().particulars());
    }

    private Availability availability(Sample sample) {
        return FakeMachine.availability(sample, "procfs-particulars");
    }

    @Test
    void tellsNothingUntilSomebodyLooks() {
        assertNull(machine.look().particulars());
        assertEquals(Availability.ready(), availability(machine.look()));
    }

    @Test
    void tellsNothingOfAProcessThatIsNotThere() {
        assertNull(machine.look(Demand.EVERYTHING.focusedOn(4711)).particulars());
    }

    @Test
    void tellsTheParticularsOfTheProcessInFocus() {
        process.whole.set(StatField.MINFLT, 6193).set(StatField.MAJFLT, 7);
        ProcessParticulars told = particulars();
        assertEquals(42, told.id().pid());
        assertEquals(List.of(42, 7, 1), told.nsPids());
        assertEquals(new Limited(16 << 10, 132 << 10), told.limited());
        assertEquals(new Footprint(308 << 10, 10 << 10), told.footprint());
        assertEquals(new Oom(666, -17), told.oom());
        assertEquals(new ProcessParticulars.PageFaults(6193, 7), told.faults());
        assertEquals(SafeText.of("/nowhere"), told.paths().cwd());
        assertEquals(SafeText.of("/usr/bin/ja\uFFFDva (deleted)"), told.paths().exe());
    }

    @Test
    void tellsTheLimitsInTheOrderOfTheKernel() {
        double none = Double.POSITIVE_INFINITY;
        assertEquals(
                List.of(
                        new ResourceLimit(Resource.CPU_TIME, none, none),
                        new ResourceLimit(Resource.STACK_SIZE, 8 << 20, none),
                        new ResourceLimit(Resource.OPEN_FILES, 1024, 524288),
                        new ResourceLimit(Resource.NICE_PRIORITY, 0, 0)),
                particulars().limits());
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        for (String file : List.of("limits", "status", "smaps_rollup", "oom_score", "exe", "cwd")) {
            process.folder.remove(file);
        }
        ProcessParticulars told = particulars();
        assertNull(told.limits());
        assertNull(told.nsPids());
        assertNull(told.limited());
        assertNull(told.footprint());
        assertNull(told.oom());
        assertNull(told.cpu());
        assertNull(told.memory());
        assertEquals(new ProcessParticulars.Paths(null, null), told.paths());
    }

    @Test
    void readsTheFootprintAtMostEveryFiveSeconds() {
        Footprint first = particulars().footprint();
        process.folder.write("smaps_rollup", "Pss: 1 kB\nSwapPss: 0 kB\n");
        machine.pass(FootprintReader.LIFE.minusMillis(1));
        assertSame(first, particulars().footprint());
        machine.pass(FootprintReader.LIFE);
        assertEquals(new Footprint(1024, 0), particulars().footprint());
    }

    @Test
    void readsTheFootprintAnewAfterNobodyLooked() {
        particulars();
        process.folder.write("smaps_rollup", "Pss: 1 kB\nSwapPss: 0 kB\n");
        machine.look();
        assertEquals(new Footprint(1024, 0), particulars().footprint());
    }

    @Test
    void doesNotWaitForTheAddressSpaceOfAProcessThatSleepsUninterruptibly() {
        process.whole.set(StatField.STATE, 'D');
        assertNull(particulars().footprint());
    }

    @Test
    void tellsNothingOfAProcessThatDiesMeanwhile() {
        machine.splits.add(new Between(draft -> process.folder.remove()));
        Sample sample = look();
        assertEquals(List.of(1, 42), FakeMachine.pids(sample));
        assertNull(sample.particulars());
        assertEquals(Availability.ready(), availability(sample));
    }

    @Test
    void doesNotTakeAnotherProcessWithItsPidForIt() {
        machine.splits.add(new Between(draft -> process.started(501)));
        assertNull(look().particulars());
    }

    @Test
    void saysWhyTheControlGroupCannotBeRead() {
        process.folder.write("cgroup", "0::/../other\n");
        Availability.Degraded degraded = assertInstanceOf(Availability.Degraded.class, availability(look()));
        assertEquals(
                "the control group of the process that is looked at cannot be read: " + CgroupReader.OUTSIDE_NAMESPACE,
                degraded.reason());
    }
}
