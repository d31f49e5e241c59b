package io.github.jhtop.source.procfs;

import static io.github.jhtop.source.procfs.StatField.NICE;
import static io.github.jhtop.source.procfs.StatField.NUM_THREADS;
import static io.github.jhtop.source.procfs.StatField.PPID;
import static io.github.jhtop.source.procfs.StatField.PROCESSOR;
import static io.github.jhtop.source.procfs.StatField.RSS;
import static io.github.jhtop.source.procfs.StatField.STATE;
import static io.github.jhtop.source.procfs.StatField.STIME;
import static io.github.jhtop.source.procfs.StatField.UTIME;
import static io.github.jhtop.source.procfs.StatField.VSIZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether descriptors are kept or not makes no difference to what is told. */
@ParameterizedClass(name = "{0} descriptors may be kept")
@ValueSource(ints = {0, 2, FakeMachine.MANY})
class ProcfsProcessesTest {

    @AutoClose
    private final FakeMachine machine;

    ProcfsProcessesTest(int budget, @TempDir Path directory) {
        machine = new FakeMachine(directory, budget);
    }

    @Test
    void tellsEveryFieldOfStat() {
        machine.start(42)
                .started(777)
                .whole
                .set(STATE, 'D')
                .set(PPID, 7)
                .set(UTIME, 123)
                .set(STIME, 45)
                .set(NICE, -5)
                .set(NUM_THREADS, 3)
                .set(VSIZE, 140_737_488_355_328L)
                .set(RSS, 1000)
                .set(PROCESSOR, 63);
        Sample sample = machine.look();
        assertEquals(new ProcessId(42, 777), FakeMachine.process(sample, 42).id());
        assertEquals(
                new ProcessStat(
                        7, 'D', 3, new CpuTimes(1_230_000_000, 450_000_000), 4_096_000, 140_737_488_355_328L, 63, -5),
                FakeMachine.process(sample, 42).stat());
    }

    @Test
    void tellsAnewAtEachLook() {
        FakeProcess process = machine.start(42);
        machine.look();
        process.whole.set(STATE, 'R').set(UTIME, 9).set(PROCESSOR, 1);
        ProcessStat stat = machine.look(42).stat();
        assertEquals('R', stat.state());
        assertEquals(90_000_000, stat.times().userNanos());
        assertEquals(1, stat.lastCore());
    }

    @Test
    void listsNumbersOnlyAndInTheirOrder() {
        List.of(1000, 20, 3).forEach(machine::start);
        for (String name : List.of("0", "-5", "12a", "99999999999", "sys", "bus", "4 2")) {
            machine.proc.write(name + "/stat", "42 (java) S 1\n");
        }
        assertEquals(List.of(1, 3, 20, 1000), FakeMachine.pids(machine.look()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "42",
                "42 (java",
                "42 (java)",
                "42 java) S 1 1 1",
                "42 (java) S 1 5811 5811 0 -1 4194304 6193 0 0 0 0 0 0 0 20 0 1 0 0 0",
                "42 (java) S one 5811 5811 0 -1 4194304 6193 0 0 0 0 0 0 0 20 0 1 0 0 0 0",
                "garbage\0\u001B(((()",
            })
    void leavesOutAProcessWhoseStatIsDamaged(String stat) {
        machine.proc.write("42/stat", stat);
        machine.start(43);
        assertEquals(List.of(1, 43), FakeMachine.pids(machine.look()));
    }

    @Test
    void leavesOutAProcessThatVanishesBeforeItIsRead() {
        machine.start(42).folder.remove("stat");
        machine.start(43);
        assertEquals(List.of(1, 43), FakeMachine.pids(machine.look()));
    }

    @Test
    void doesNotKnowTheCoreThatAShortLineOmits() {
        machine.proc.write("42/stat", "42 (java) S 1 1 1 0 -1 64 0 0 0 0 5 6 0 0 20 0 1 0 7 8 9");
        ProcessStat stat = machine.look(42).stat();
        assertNull(stat.lastCore());
        assertEquals(9 * 4096, stat.rssBytes());
    }

    @Test
    void forgetsAProcessThatIsGone() {
        FakeProcess process = machine.start(42);
        assertEquals(List.of(1, 42), FakeMachine.pids(machine.look()));
        process.folder.remove();
        assertEquals(List.of(1), FakeMachine.pids(machine.look()));
    }

    @Test
    void givesAUsedPidANewIdentity() {
        machine.start(42).started(100).arguments("old\0").leader().ran(9, 9, 9, 9);
        assertEquals(new ProcessId(42, 100), machine.look(42).id());
        machine.proc.remove("42");
        machine.start(42).started(200).arguments("new\0").leader().ran(1, 1, 1, 1);
        var reborn = machine.look(42);
        assertEquals(new ProcessId(42, 200), reborn.id());
        assertEquals(List.of(SafeText.of("new")), reborn.facts().arguments());
        assertEquals(0, ProcfsThreadsTest.table(reborn).ended().count());
        assertEquals(1, ProcfsThreadsTest.table(reborn).live().size());
    }

    @ParameterizedTest
    @CsvSource({"42, 1 42", "43, 1", "99, 1"})
    void readsOnlyWantedProcesses(int wanted, String expected) {
        machine.start(42);
        machine.start(43).folder.remove("stat");
        List<Integer> found = FakeMachine.pids(machine.look(new Demand(Set.of(), Set.of(1, wanted))));
        assertEquals(
                expected, String.join(" ", found.stream().map(String::valueOf).toList()));
    }

    @Test
    void countsAllOncePerSecondWhileSomeAreWanted() {
        machine.proc.write("loadavg", "2.10 1.05 0.90 3/1312 98765\n");
        machine.start(42);
        Demand wanted = new Demand(Set.of(), Set.of(42));
        assertEquals(2, population(machine.look(wanted)));
        machine.start(43);
        machine.pass(Duration.ofMillis(999));
        Sample within = machine.look(wanted);
        assertEquals(2, population(within));
        assertEquals(
                List.of(42),
                within.processes().stream().map(process -> process.id().pid()).toList());
        machine.pass(Duration.ofMillis(1));
        assertEquals(3, population(machine.look(wanted)));
        machine.start(44);
        assertEquals(4, population(machine.look()), "all are wanted, so all are listed");
    }

    private static int population(Sample sample) {
        return Objects.requireNonNull(Objects.requireNonNull(sample.host()).population())
                .processes();
    }

    @Test
    void saysThatProcessesAreHidden() {
        assertEquals(Availability.ready(), FakeMachine.availability(machine.look(), "procfs"));
        machine.proc.remove("1");
        machine.start(42);
        Availability.Degraded degraded =
                assertInstanceOf(Availability.Degraded.class, FakeMachine.availability(machine.look(), "procfs"));
        assertTrue(degraded.reason().contains("hidepid"), degraded.reason());
    }
}
