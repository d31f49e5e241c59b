package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcfsFilesTest {

    private static final String IO =
            """
            rchar: 1
            wchar: 2
            syscr: 3
            syscw: 4
            read_bytes: 4096
            write_bytes: 8192
            cancelled_write_bytes: 5
            """;

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;

    ProcfsFilesTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        process = machine.start(42);
        process.folder.write("io", IO).write("fd/0", "").write("fd/1", "").write("statm", "900 500 300 1 0 200 0\n");
        machine.proc.write("1/io", IO).write("1/fd/0", "");
    }

    private static Availability availability(Sample sample) {
        return FakeMachine.availability(sample, "procfs-files");
    }

    @Test
    void tellsStorageTrafficAndSharedMemory() {
        Sample sample = machine.look();
        assertEquals(new Io(4096, 8192), FakeMachine.process(sample, 42).io());
        assertEquals(300L * 4096, FakeMachine.process(sample, 42).sharedBytes());
        assertEquals(Availability.ready(), availability(sample));
    }

    @Test
    void takesTheSizeOfTheFolderForTheNumberOfOpenFiles() {
        File folder = process.folder.path.resolve("fd").toFile();
        assertEquals((int) folder.length(), machine.look(42).openFiles());
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a folder without a size at hand")
    void countsOpenFilesWhereTheFolderHasNoSize() {
        File sizeless = new File("/proc/self/ns");
        int count = Objects.requireNonNull(sizeless.list()).length;
        process.folder.remove("fd");
        process.folder.link("fd", sizeless.toPath());
        assertEquals(count, machine.look(42).openFiles());
        process.folder.remove("fd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rchar: 1\n", "read_bytes: 4096\n", "write_bytes: 1\n", "read_bytes: x\nwrite_bytes: 1\n"})
    void doesNotKnowTheTrafficOfADamagedFile(String io) {
        process.folder.write("io", io);
        assertNull(machine.look(42).io());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "900", "900 500", "900 500 x", "900 500 -3"})
    void doesNotKnowTheSharedMemoryOfADamagedFile(String statm) {
        process.folder.write("statm", statm);
        assertNull(machine.look(42).sharedBytes());
    }

    @Test
    void saysOfHowManyProcessesItMayNotTell() {
        process.folder.forbid("io");
        machine.start(43).folder.write("io", IO);
        Sample sample = machine.look();
        assertNull(FakeMachine.process(sample, 42).io());
        assertNotNull(FakeMachine.process(sample, 42).openFiles());
        assertNull(FakeMachine.process(sample, 43).openFiles());
        assertNotNull(FakeMachine.process(sample, 43).io());
        Availability.Degraded degraded = assertInstanceOf(Availability.Degraded.class, availability(sample));
        assertTrue(degraded.reason().contains("of 2 processes, such as 42 ("), degraded.reason());
    }

    @Test
    void namesTheOneProcessOfWhichItMayNotTell() {
        process.folder.forbid("io");
        Availability.Degraded degraded = assertInstanceOf(Availability.Degraded.class, availability(machine.look()));
        assertTrue(degraded.reason().contains("open files of process 42 ("), degraded.reason());
    }

    @Test
    void expectsNothingOfAZombie() {
        process.folder.forbid("io");
        process.whole.set(StatField.STATE, 'Z');
        assertEquals(Availability.ready(), availability(machine.look()));
    }

    @Test
    void doesNotCallAProcessThatVanishedForbidden() {
        machine.splits.add(new Between(draft -> process.folder.remove()));
        Sample sample = machine.look();
        ProcessCounters gone = FakeMachine.process(sample, 42);
        assertNull(gone.io());
        assertNull(gone.openFiles());
        assertNull(gone.sharedBytes());
        assertEquals(Availability.ready(), availability(sample));
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void readsEachFileOnlyOnDemand(Reading wanted) {
        ProcessCounters told = FakeMachine.process(machine.look(Demand.of(Set.of(wanted))), 42);
        assertEquals(wanted == Reading.IO, told.io() != null);
        assertEquals(wanted == Reading.OPEN_FILES, told.openFiles() != null);
        assertEquals(wanted == Reading.SHARED_MEMORY, told.sharedBytes() != null);
        assertEquals(wanted == Reading.THREADS, told.threads() != null);
    }

    @Test
    void complainsOnlyAboutWhatIsWanted() {
        process.folder.forbid("io");
        machine.look();
        assertEquals(Availability.ready(), availability(machine.look(Demand.of(Set.of()))));
        assertEquals(Availability.ready(), availability(machine.look(Demand.of(Set.of(Reading.OPEN_FILES)))));
    }
}
